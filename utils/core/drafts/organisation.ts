import { isLegalForm } from '../extraction/legal-form.ts';
import { isEmployerWord, isOfficeWord } from '../extraction/office-words.ts';
import { fold } from '../text/fold.ts';

/** Office words that are people's names or parts of them as well, so that they alone tell nothing. */
const alsoNames = new Set(
  'no do das dein of und and de best kind early lead note dial alim ise tel sent web senior junior partner campus hi'.split(
    ' ',
  ),
);

/** Beginnings of folded words, in five languages, that only a team, a mailbox or an institution has in its name. */
const groupWord =
  /^(?:teams?|recruit|rekrut|bewerb|karriere|career|talents?$|hiring|sekretariat|secretariat|secretaria|service|servicio|office|bureau$|buro$|biuro|dzial|zespol|kadry$|kadrow|kontakt|contact|group$|gruppe|groupe|grupo|grupa|departament|departement|abteilung|personalabt|personalwes|personalb|personalre|personalam|stadt$|stadtverw|stadtwerk|gemeinde$|gemeindeverw|landkreis|landratsamt|universi|uniwersy|hochschul|politech|polytech|facult|fakult|institu|instytut|ministe|bundes|landesamt|amt$|finanzamt|jobcenter|agentu?r|agenc|agence|klinik(?:um|en)?$|universitatsklin|hospital|hopital|szpital|krankenhaus|sparkasse|volksbank|stiftung|fondation|foundation|fundaci|fundacj|verein$|verband$|verlag|mairie|deutsche[rs]?$|hotel$|museum|prefecture|conseil$|ayuntamiento|diputacion|consejeria|urzad|gmina|starostwo|fundusz|kancelari|firma$|spolka|bank$|ressources|recursos|resources|humains|humaines|humanos|seleccion|recrutement|reclutamiento|empleo|emploi|kariera|jobs?$|www)/u;

/** Legal forms written with full stops: "S.A.", "Sp. z o.o.", "e. V.". */
const dottedForm = /(?:^|\s)(?:s\.\s?(?:a|l|r\.\s?l|p\.\s?a|l\.\s?u|c)|sp\.\s?(?:z|k|j)|z\s?o\.\s?o|e\.\s?[vgK])\b/iu;

/**
 * True where a name is no single person's: it is the company's or begins as it does, or has a legal form or the word
 * for a team, a mailbox or an institution in it. Wrong in doubt only this way round: "Hello," greets everybody.
 * @param company the employer's name; empty where it is not known
 */
export function isOrganisation(name: string, company: string): boolean {
  if (dottedForm.test(name) || isNameOf(name, company)) return true;
  const raw = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const words = raw.map(fold);
  return (
    words.some((word) => groupWord.test(word) || (isOfficeWord(word) && !alsoNames.has(word))) ||
    // A name written in capitals throughout tells no "AG" from a surname.
    (name !== name.toUpperCase() && raw.slice(1).some(isLegalForm)) ||
    (words.length > 1 && isEmployerWord(words.at(-1) ?? ''))
  );
}

/** "Deutsche Bahn", "Deutsche Bahn Konzern" or "deutschebahn" for "Deutsche Bahn AG". */
function isNameOf(name: string, company: string): boolean {
  const [own, other] = [keyWords(name), keyWords(company)];
  if (own.length === 0 || other.length === 0) return false;
  const [key, otherKey] = [own.join(''), other.join('')];
  return (
    key === otherKey ||
    other.every((word, at) => own[at] === word) ||
    (own.length > 1 ? own.every((word) => other.includes(word)) : own[0] === other[0]) ||
    (key.length > 4 && isOneLetterOff(key, otherKey))
  );
}

function keyWords(name: string): readonly string[] {
  const raw = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const words = raw.filter((word, at) => at === 0 || !isLegalForm(word)).map(fold);
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** One letter more, less or other: "Northwinds" for "Northwind". */
function isOneLetterOff(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shortest = Math.min(one.length, other.length) - start;
  while (end < shortest && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}

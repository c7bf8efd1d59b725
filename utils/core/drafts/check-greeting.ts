import { fold } from '../text/fold.ts';
import type { Flaw } from './draft-finding.ts';
import { alsoCalled, isGivenName } from './languages/nicknames.ts';
import { addressedName } from './languages/pl-names.ts';
import { greetingNames } from './names.ts';

const greeting =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?|grüezi|bonjour|bonsoir|salut|ch[eè]re?s?|madame|monsieur|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?|querid[oa]s?|cześć|dzień dobry|witam|witaj|szanown[ay]|drog[ia])(?![\p{L}])([^\n]{0,80})/iu;
const notNames =
  /^(?:team|hiring|recruiting|recruitment|recruiter|manager|director|head|lead|all|everyone|there|sir|madam|herr|frau|mr|mrs|ms|mx|dr|prof|pani|panie|pan|państwo|madame|monsieur|mme|señora?|sra?|don|doña|zusammen|damen|herren|equipo|équipe|bewerbungsteam|personalabteilung|toute|selección|again|und|and|or|from|at|von|de|la|l|à|vous)$/iu;
/** What somebody does, in the forms that a greeting has ("Panie Kierowniku", "Frau Personalleiterin"). */
const functions =
  /^(?:kierowni[kc]\p{L}*|dyrektor\p{L}*|preze[sd]\p{L}*|menedżer\p{L}*|manager\p{L}*|specjalist\p{L}*|rekruter\p{L}*|redaktor\p{L}*|profesor\p{L}*|doktor\p{L}*|naczelni\p{L}*|inżynier\p{L}*|mecenas\p{L}*|personal\p{L}+|(?:\p{L}+)?(?:leiter|chef|referent|berater|direktor|vorständ|geschäftsführer|sachbearbeiter|verantwortliche|beauftragte|vorsitzende|professor|doktor)(?:in|innen|r|n|s)?|director[ae]?s?|directeur|directrice|responsables?|chargée?|recruteu\p{L}+|president[ae]?|jef[ea]s?|gerente|reclutador[ae]?|encargad[oa]|coordinador[ae]?|recruiters?|coordinators?|officer|resources|human|acquisition|talent|people|partner|hr|rrhh|rh|doctor|professor|committee|panel|candidate|department|abteilung|recursos|humanos|ressources|humaines|działu?|kadr|komisj\p{L}+)$/iu;

interface Greeted {
  readonly recruiterName: string;
  readonly company: string;
}

/** A name at the head of a draft that is not the recruiter's; empty where the recruiter's is not known. */
export function checkGreeting(text: string, { recruiterName, company }: Greeted): Flaw[] {
  const { first, full } = greetingNames(recruiterName, company);
  if (full === '') return [];
  const expected = formsOf(full, first);
  const isOther = (token: string): boolean =>
    !notNames.test(token) && !functions.test(token) && !words(company).includes(fold(token));
  const found = greeting.exec(text);
  if (!found) return checkOpening(text, expected);
  // Placeholders are another finding.
  const line = (found[1] ?? '').replace(/[<{[][^<>{}[\]]{0,60}[>}\]]/gu, (hole) => '.'.repeat(hole.length));
  const from = found.index + found[0].length - line.length;
  const end = addressedIn(line);
  const tokens = Array.from(line.slice(0, end).matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)).filter(({ 0: token }) =>
    isOther(token),
  );
  const [one] = tokens;
  const last = tokens.at(-1);
  if (!one || !last) return checkWhispered(line, from, expected);
  const known = tokens.filter(({ 0: token }) => isExpected(token, expected));
  // "Maria Smith" for Maria Lopez; "Maria and Tom", "Maria Thanks for" and "Maria Elena" are not that.
  const isAlone = /^\s*(?:[,:;!–—]|$)/u.test(line.slice(end)) && tokens.length === 2 && full.includes(' ');
  const isNamesake = known.length === 1 && known[0] === one && isAlone && !isGivenName(fold(last[0]));
  const isJoined = /^\s+$/u.test(line.slice(one.index + one[0].length, last.index));
  if (known.length > 0 && !(isNamesake && isJoined)) return [];
  return [{ key: 'wrong_name', start: from + one.index, end: from + last.index + last[0].length }];
}

/** "Hi tom,": a given name in small letters, alone between greeting and mark. */
function checkWhispered(line: string, from: number, expected: ReadonlySet<string>): Flaw[] {
  const found = /^\s{1,3}(\p{Ll}{3,20})\s*(?:[,!:–—]|$)/u.exec(line);
  const name = found?.[1] ?? '';
  if (!found || !isGivenName(fold(name)) || isExpected(name, expected)) return [];
  const start = from + found[0].indexOf(name);
  return [{ key: 'wrong_name', start, end: start + name.length }];
}

/** "Maria Lopez, thank you" or "Maria," on a line of its own, without a word of greeting. */
function checkOpening(text: string, expected: ReadonlySet<string>): Flaw[] {
  const found = /^\s*((\p{Lu}[\p{Ll}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2})\s?[,:–—](?=\s)( *\n)?/u.exec(text);
  const [all, name = '', first = '', lineEnd] = found ?? [];
  const isName = isGivenName(fold(first)) && (name !== first || lineEnd !== undefined);
  if (all === undefined || !isName || name.split(' ').some((token) => isExpected(token, expected))) return [];
  const start = all.indexOf(name);
  return [{ key: 'wrong_name', start, end: start + name.length }];
}

/** One word of a greeting's address: a name, a title with its full stop, or what joins names. */
const addressWord =
  /^ {0,3}(?:(?:dr|prof|mgr|inż|dipl|ing|mr|mrs|ms|mx|sr|sra|st|m|mme)\.|(?:de|del|la|le|von|van|der|den|di|da|und|and|y|e|et|i|oraz|the|all|hiring|recruiting|everyone|there|again|team|equipo|équipe|zusammen)(?![\p{L}])|\p{Lu}[\p{L}\p{M}.'’-]*)/iu;

/**
 * How much of the line after a greeting's first words is the address: "Ms Lindqvist" of " Ms Lindqvist, thank you".
 * After a comma ("Buenos días, María:") it is one only if a mark or the line's end follows.
 */
function addressedIn(line: string): number {
  const comma = /^,? {0,3}/.exec(line)?.[0] ?? '';
  let at = comma.length;
  for (let count = 0; count < 8; count += 1) {
    const word = addressWord.exec(line.slice(at))?.[0];
    if (word === undefined || !isAddressWord(word.trim())) break;
    at += word.length;
  }
  const isOwnSentence = comma.startsWith(',') && !/^\s*(?:[,:;!–—]|$)/u.test(line.slice(at));
  return isOwnSentence ? 0 : at;
}

/** The pattern ignores case for titles; a name begins with a capital. */
function isAddressWord(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    notNames.test(word.replace('.', '')) ||
    /^(?:de|del|von|van|der|den|di|da|y|e|et|i|oraz|the|m|inż|mgr|dipl|ing)\.?$/iu.test(word)
  );
}

/** Every form that a name may be greeted by, spelled as `spelling` has it. */
function formsOf(full: string, first: string): ReadonlySet<string> {
  const given = fold(first);
  const whole = full.split(' ').map((word) => fold(word).replace(/[^\p{L}\p{N}]+/gu, ''));
  const vocative = words(addressedName(first).vocative ?? '');
  const all = [...words(full), ...whole, ...vocative, ...alsoCalled(given)];
  return new Set(all.filter(Boolean).map(spelling));
}

function isExpected(token: string, expected: ReadonlySet<string>): boolean {
  const whole = fold(token).replace(/[^\p{L}\p{N}]+/gu, '');
  return [whole, ...words(token)].some((word) => expected.has(spelling(word)) || isInflected(spelling(word), expected));
}

/** One spelling for those that keyboards make of one name: "Krueger" and "Krüger", "Aase" and "Åse". */
function spelling(folded: string): string {
  return folded
    .replace(/([aou])e/gu, '$1')
    .replace(/aa/gu, 'a')
    .replace(/ss/gu, 's');
}

/** "Zdzisławie" for "Zdzisław": a longer form of the same name, as Slavic greetings have it. */
function isInflected(word: string, expected: ReadonlySet<string>): boolean {
  return Array.from(expected).some((name) => {
    const stem = name.slice(0, Math.max(4, name.length - 1));
    return name.length >= 5 && word !== name && /[oeui]$/.test(word) && word.startsWith(stem);
  });
}

function words(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

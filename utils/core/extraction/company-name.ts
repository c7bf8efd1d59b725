import { fold } from '../text/fold.ts';
import { atsOfName } from './ats.ts';
import type { FieldWords } from './languages/field-words.ts';
import { gapBefore, isCapitalised, type Part, rawWord, type WordSpan } from './part.ts';

/** Legal forms, folded, as words of a name (a dotted one is several words: "S.A." is "s", "a"). */
const legalForms = new Set(
  `inc llc ltd limited corp corporation co plc lp llp gmbh ag se kg kgaa ohg ug mbh ev sa sas sarl srl spa sl slu bv nv
  ab as asa oy aps sp zoo pte pty pvt lda ltda sti san tic holding group gruppe groupe grupo`.split(/\s+/u),
);

/** Longest name in words; longer runs are headings or lists. */
const mostNameWords = 7;

/** Small words that only names have inside: "Bank of the West", "Kunst und Söhne" needs more care. */
const nameJoiners = new Set([
  'of',
  'de',
  'du',
  'des',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'for',
  'the',
  'van',
  'von',
  'la',
  'le',
  'und',
  'and',
  'y',
  'et',
  'e',
  'i',
  'og',
  'och',
  'ja',
  'en',
  've',
]);
/** Joiners that also go on with the sentence ("at Acme and Our team"): the name goes on only with a form behind it. */
const looseJoiners = new Set([
  'und',
  'and',
  'y',
  'et',
  'e',
  'i',
  'og',
  'och',
  'en',
  've',
  'for',
  'the',
  'da',
  'do',
  'de',
  'la',
]);

const isLegalForm = (part: Part, at: number): boolean => legalForms.has(part.words.values[at] ?? '');

/** True where the gap lets a name go on: a space, one line break, an ampersand, a dot or dash inside a word. */
function joins(gap: string): boolean {
  return /^(?:[ \t\u00a0]{1,3}|\s?\n(?!\s*\n)[>\s]{0,4}|\s{0,2}[&+]\s{0,2}|[.\-–'’&+/@!_°®™]|\.\s|['’]s\s)$/u.test(gap);
}

/** A dot that ends the sentence: more than an initial or an abbreviation stands before it. */
function endsSentence(part: Part, at: number): boolean {
  const gap = gapBefore(part, at);
  if (!/^[.!?]["'’”)]?\s/u.test(gap)) return false;
  const before = rawWord(part, at - 1);
  return !(before.length <= 2 && /^\p{Lu}/u.test(before)) && !/^(?:St|Dr|Mt|Ft)$/u.test(before);
}

/** True where word `at` can be a word of a name. */
function isNameWord(part: Part, at: number, language: FieldWords): boolean {
  if (!isCapitalised(part, at)) return false;
  const raw = rawWord(part, at);
  const isShout = raw.length > 1 && raw === raw.toUpperCase();
  return isShout || !language.notNames.includes(raw.toLowerCase());
}

/** The word after which the name that starts at `first` ends. */
function lastOfName(part: Part, first: number, language: FieldWords): number {
  let last = first;
  for (let at = first + 1; at < part.words.values.length && at - first < mostNameWords; at += 1) {
    const gap = gapBefore(part, at);
    const form = isLegalForm(part, at) && (isCapitalised(part, at) || /^[a-z]{2,4}$/u.test(rawWord(part, at)));
    if (form && /^[,.]?\s{1,2}\(?$|^\.$/u.test(gap)) {
      last = at;
      if (/^,/u.test(gap)) break;
      continue;
    }
    if (!joins(gap) || endsSentence(part, at)) break;
    const isTight = /^[.\-–'’&+/@_]$/u.test(gap);
    if (isTight && !/^[.'’]$/u.test(gap)) last = at;
    else if (isTight && /^\p{L}|\p{N}/u.test(rawWord(part, at))) {
      if (/['’]/u.test(gap) && /^s$/iu.test(rawWord(part, at)) && !isPossessiveInside(part, at, language)) break;
      last = at;
    } else if (isNameWord(part, at, language)) {
      if (language.teams.includes(part.words.values[at] ?? '')) break;
      last = at;
    } else if (!isJoinedOn(part, at, language, gap)) break;
    else {
      at += 1;
      last = at;
    }
  }
  return last;
}

/** True where "'s" belongs to the name: another word of it follows ("Angie's List"), or nothing does ("McDonald's."). */
function isPossessiveInside(part: Part, at: number, language: FieldWords): boolean {
  const gap = gapBefore(part, at + 1);
  return at + 1 >= part.words.values.length || !/^\s$/u.test(gap) || isNameWord(part, at + 1, language);
}

/** True where word `at` is a small word and the name goes on behind it. */
function isJoinedOn(part: Part, at: number, language: FieldWords, gap: string): boolean {
  const word = part.words.values[at] ?? '';
  if (!nameJoiners.has(word) || !/^\s/u.test(gap) || !/^\s$/u.test(gapBefore(part, at + 1))) return false;
  if (!isNameWord(part, at + 1, language)) return false;
  if (!looseJoiners.has(word) || word === 'de' || word === 'la') return true;
  if (word === 'for' || word === 'the')
    return language.language === 'en' && !isTitleWord(part.words.values[at + 1] ?? '', language);
  return isLegalForm(part, at + 2) || (language.language === 'en' && /^[\s]$/u.test(gapBefore(part, at + 1)));
}

/** @returns true where the folded word is, or begins (in compounding languages: holds), a job title */
export function isTitleWord(word: string, language: FieldWords): boolean {
  return titleTests(language).some((title) =>
    language.isCompounding ? word.includes(title) : isInflected(word, title),
  );
}

const titlesByLanguage = new Map<string, readonly string[]>();
function titleTests(language: FieldWords): readonly string[] {
  const known = titlesByLanguage.get(language.language);
  if (known) return known;
  const titles = language.titles.map(fold);
  titlesByLanguage.set(language.language, titles);
  return titles;
}

const isInflected = (word: string, title: string): boolean =>
  word.startsWith(title) && word.length - title.length <= (title.length > 4 ? 3 : 1);

/**
 * Reads an employer's name to the right.
 *
 * @param at the word it would start at
 * @param known folded names that are names even in lower case (the sender's domain)
 * @returns its words; null where no name stands there
 */
export function readCompanyName(
  part: Part,
  at: number,
  language: FieldWords,
  known: readonly string[] = [],
): WordSpan | null {
  let first = at;
  const before = gapBefore(part, first);
  if (
    !/^(?:\s{1,3}|\s?\n[>\s]{0,4}|\s?[:@]\s{0,2}|\s?["'“”„«‘([]{1,2}|@|\s@\s)$/u.test(before) &&
    !/^\s{1,2}["'“„«[(]$/u.test(before)
  )
    return null;
  const word = part.words.values[first] ?? '';
  if (language.articles.includes(rawWord(part, first).toLowerCase()) && rawWord(part, first) === word) {
    if (!/^\s$/u.test(gapBefore(part, first + 1))) return null;
    first += 1;
  }
  const isKnown = known.includes(part.words.values[first] ?? ' ');
  const isThe = rawWord(part, first) === 'The' && isNameWord(part, first + 1, language);
  if (!isKnown && !isThe && !isNameWord(part, first, language)) {
    if (!/^[a-z]\w+$/u.test(rawWord(part, first)) || gapBefore(part, first + 1) !== '.') return null;
    if (!/^(?:com|io|ai|de|co|net|org|app|dev|ly|tv|eu|ch|at|fr|uk)$/u.test(part.words.values[first + 1] ?? ''))
      return null;
  }
  const last = lastOfName(part, first, language);
  return { first, last };
}

/** @returns the name as written, on one line, with a closing legal form's full stop and brackets of a blanked name */
export function companyText(part: Part, span: WordSpan): { text: string; start: number; end: number } {
  let start = part.words.starts[span.first] ?? 0;
  let end = part.words.ends[span.last] ?? 0;
  if (part.text.charAt(start - 1) === '[' && part.text.charAt(end) === ']') {
    start -= 1;
    end += 1;
  }
  if (
    /^(?:Inc|Ltd|Co|Corp|e\.V|S\.A|B\.V|N\.V)$/u.test(part.text.slice(end - 3, end).replace(/^[^\p{L}]+/u, '')) &&
    part.text.charAt(end) === '.'
  )
    end += 1;
  else if (
    /\b(?:S\.A|B\.V|N\.V|S\.L|S\.p\.A|S\.r\.l|e\.V|Inc|Ltd|Corp|Co|Cie|z o\.o|Ş|A\.Ş)$/u.test(
      part.text.slice(Math.max(0, end - 8), end),
    ) &&
    part.text.charAt(end) === '.'
  )
    end += 1;
  if (/[°®™!+]/u.test(part.text.charAt(end)) && part.text.charAt(end) !== '!') end += 1;
  return {
    text: part.text
      .slice(start, end)
      .replace(/[\s>]+/gu, ' ')
      .trim(),
    start,
    end,
  };
}

/** @returns a name without legal form, article, case and punctuation, for telling whether two are the same */
export function companyKey(name: string): string {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.join('');
}

/**
 * @returns true where the text can be an employer: some letters, no applicant tracking system, nothing only numeric
 */
export function isEmployerName(name: string): boolean {
  return name.length >= 2 && name.length <= 80 && /\p{L}/u.test(name) && atsOfName(name) === undefined;
}

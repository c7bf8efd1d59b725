/** Letters that Unicode decomposition leaves alone, and how a reader would type them plainly. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u0060': "'",
  '\u00b4': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};

/** Cyrillic and Greek letters that look like a Latin one (after Unicode's confusables, 2024). */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  к: 'k',
  м: 'm',
  т: 't',
  α: 'a',
  ε: 'e',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

/** Format characters (soft hyphen, zero-width space, direction marks, …) and variation selectors. */
const invisible = /\p{Cf}|\p{Variation_Selector}|\u034f/u;
const marks = /\p{M}+/gu;
const cache = new Map<string, string>();

function foldOnce(character: string): string {
  if (invisible.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  const lower = character.normalize('NFKD').replace(marks, '').toLowerCase();
  let out = '';
  for (const part of lower.normalize('NFKD').replace(marks, '')) out += plainLetters[part] ?? part;
  return out;
}

/**
 * One character (a whole code point) as matching sees it: lower case, without accents and typographic variants;
 * '' for invisible characters, ' ' for any white space.
 */
export function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = foldOnce(character);
  if (cache.size > 4096) cache.clear();
  cache.set(character, folded);
  return folded;
}

/**
 * A word written with Cyrillic or Greek letters among Latin ones, in Latin letters; any other word as it is.
 * Takes and gives a folded word.
 */
export function unmaskWord(word: string): string {
  if (!/[a-z]/u.test(word) || !/[\u0370-\u052f]/u.test(word)) return word;
  let out = '';
  for (const letter of word) out += lookAlikes[letter] ?? letter;
  return out;
}

/** A whole text folded; positions do not line up with the original (use `wordsOf` where they must). */
export function fold(text: string): string {
  let out = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    out += code >= 97 && code <= 122 ? character : foldCharacter(character);
  }
  return out;
}

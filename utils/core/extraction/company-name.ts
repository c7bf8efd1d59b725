import type { FieldWords } from './languages/field-words.ts';
import { isLegalForm, takesFullStop } from './legal-form.ts';
import { isFirstNameWord, isJoiner, isLaterNameWord, isSentenceEnd } from './name-words.ts';
import { gapBefore, isCapitalised, type Part, rawWord, type WordSpan } from './part.ts';

/** Longest name in words; longer runs are headings or lists. */
const mostNameWords = 7;
/** Longest name in square brackets, in UTF-16 code units. */
const longestBlank = 40;

/** The gap lets a name go on: a space, one line break, an ampersand, a sign inside a word, an initial's full stop. */
const joining = /^(?:[ \t\u00a0]{1,3}|[ \t]?\n[> \t]{0,4}|\s{0,2}[&+]\s{0,2}|[.\-–'’/@!_°®™]|\.\s|[®™°]\s|['’]s\s)$/u;
const opening = /^(?:\s{1,3}|[,.!]?\s?\n[>\s]{0,4}|\s?[:@]\s{0,2}|\s{0,2}["'“”„«‘([]{1,2})$/u;
/** Before "team" or "position", not before a name: "our Growth team". */
const possessive =
  /^(?:our|your|this|that|my|its|their|any|these|an?|unser\p{L}{0,2}|ihr\p{L}{0,2}|dein\p{L}{0,2}|ein\p{L}{0,2}|notre|nos|votre|vos|une?|cette|nuestr[oa]|tu|su|est[ea]|uno?|nostr[oa]|tua|sua|quest[oa]|noss[oa]|seu|onze?|jouw|uw|je|nasz\p{L}?|vår\p{L}?|din|ditt?|vores|denn[ea]|dette|et|en)$/u;
const topLevel = /^(?:com|io|ai|de|co|net|org|app|dev|ly|tv|eu|ch|at|fr|uk|nl|pl|se|no|dk|es|it|tr|pt)$/u;

/** "'s" belongs to the name: another word of it follows ("Angie's List"), or no word does ("McDonald's."). */
function isPossessiveInside(part: Part, at: number, language: FieldWords): boolean {
  return !/^\s$/u.test(gapBefore(part, at + 1)) || isFirstNameWord(part, at + 1, language);
}

/** How the name goes on at word `at`: with one more word, with a small word and one more, not at all, or not past it. */
function step(part: Part, at: number, language: FieldWords): 'word' | 'joiner' | 'end' | 'last' {
  const gap = gapBefore(part, at);
  if (isLegalForm(rawWord(part, at)) && /^(?:,?\s{1,2}\(?|\.\s?)$/u.test(gap))
    return gap.startsWith(',') ? 'last' : 'word';
  if (!joining.test(gap) || isSentenceEnd(part, at)) return 'end';
  if (/^['’]$/u.test(gap) && /^s$/iu.test(rawWord(part, at)))
    return isPossessiveInside(part, at, language) ? 'word' : 'end';
  if (/^[.\-–'’&+/@_]$/u.test(gap)) return 'word';
  if (isLaterNameWord(part, at, language) && !language.teams.includes(part.words.values[at] ?? '')) return 'word';
  return isJoiner(part, at, language) ? 'joiner' : 'end';
}

function lastOfName(part: Part, first: number, language: FieldWords): number {
  let last = first;
  for (let at = first + 1; at < part.words.values.length && at - first < mostNameWords; at += 1) {
    const next = step(part, at, language);
    if (next === 'end') break;
    if (next !== 'joiner') last = at;
    if (next === 'last') break;
  }
  return last;
}

/** A name blanked by whoever kept the letter: "[Company]". */
function readBlank(part: Part, at: number): WordSpan | null {
  const start = part.words.starts[at] ?? 0;
  if (part.text.charAt(start - 1) !== '[') return null;
  const close = part.text.slice(start, start + longestBlank).indexOf(']');
  if (close < 0) return null;
  let last = at;
  while ((part.words.starts[last + 1] ?? Number.POSITIVE_INFINITY) < start + close) last += 1;
  return isCapitalised(part, last + 1) && /^\]\s$/u.test(gapBefore(part, last + 1)) ? null : { first: at, last };
}

/** "nuts.example", written small. */
function isDomain(part: Part, at: number): boolean {
  return (
    /^[a-z]\w+$/u.test(rawWord(part, at)) && gapBefore(part, at + 1) === '.' && topLevel.test(rawWord(part, at + 1))
  );
}

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
  if (at >= part.words.values.length || !opening.test(gapBefore(part, at))) return null;
  if (possessive.test(rawWord(part, at))) return null;
  let first = at;
  while (
    first < at + 2 &&
    language.articles.includes(rawWord(part, first)) &&
    /^\s\[?["“„«]?$/u.test(gapBefore(part, first + 1))
  )
    first += 1;
  const blank = readBlank(part, first);
  if (blank || part.text.charAt((part.words.starts[first] ?? 0) - 1) === '[') return blank;
  const isKnown = known.includes(part.words.values[first] ?? ' ');
  const isThe = rawWord(part, first) === 'The' && isFirstNameWord(part, first + 1, language);
  const isDoubtful =
    isLaterNameWord(part, first + 1, language) && /^(?:Best|Kind|March|May|Here)$/u.test(rawWord(part, first));
  if (!isKnown && !isThe && !isDoubtful && !isFirstNameWord(part, first, language) && !isDomain(part, first))
    return null;
  return { first, last: lastOfName(part, first, language) };
}

/** @returns the name as written, on one line, with the full stop of its legal form or the sign behind it */
export function companyText(part: Part, span: WordSpan): { text: string; start: number; end: number } {
  let start = part.words.starts[span.first] ?? 0;
  let end = part.words.ends[span.last] ?? 0;
  if (part.text.charAt(start - 1) === '[' && part.text.charAt(end) === ']') {
    start -= 1;
    end += 1;
  } else if (takesFullStop(part.text.slice(start, end)) && part.text.charAt(end) === '.') end += 1;
  else if (/^[°®™+]/u.test(part.text.slice(end, end + 1))) end += 1;
  return {
    text: part.text
      .slice(start, end)
      .replace(/[\s>]+/gu, ' ')
      .trim(),
    start,
    end,
  };
}

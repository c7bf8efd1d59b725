import { foldCharacter, unmaskWord } from './fold.ts';

/**
 * The words of a text in folded form with their place in the original, as parallel arrays (a letter of 1 MB has
 * 200,000 of them).
 */
export interface Words {
  readonly values: readonly string[];
  /** Where each word starts in the original, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** Where each word ends, exclusive. */
  readonly ends: readonly number[];
  /** True where a comma, semicolon, colon, dash or bracket stands between the word before and this one. */
  readonly breaks: readonly boolean[];
}

/** No word is longer; the rest is cut off, so that a run of a million letters costs no more than it is worth. */
const longestWord = 64;

const isLetterOrDigit = (folded: string): boolean => /^[\p{L}\p{N}]+$/u.test(folded);
const wordCache = new Map<number, boolean>();

function isWordCode(code: number, character: string): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  const known = wordCache.get(code);
  if (known !== undefined) return known;
  const folded = foldCharacter(character);
  const is = folded !== '' && isLetterOrDigit(folded);
  if (wordCache.size > 8192) wordCache.clear();
  wordCache.set(code, is);
  return is;
}

/** Hides where a letter was struck by a soft hyphen or a zero-width space inside a word. */
const isInvisible = (code: number, character: string): boolean => code > 127 && foldCharacter(character) === '';

const breakCodes = new Set([...',;:()[]-–—•·|/'].map((character) => character.charCodeAt(0)));

/**
 * Cuts `text` between `from` and `to` (UTF-16 code units) into folded words. An apostrophe parts a word ("l'offre",
 * "we've") except in a negation ("won't", "couldn't"), which stays whole.
 */
export function wordsOf(text: string, from = 0, to = text.length): Words {
  const values: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: boolean[] = [];
  let isBroken = false;
  let at = from;
  while (at < to) {
    const code = text.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const character = code < 128 ? '' : text.slice(at, at + width);
    if (!isWordCode(code, character)) {
      if (breakCodes.has(code)) isBroken = true;
      at += width;
      continue;
    }
    const start = at;
    let value = '';
    let end = at;
    while (at < to) {
      const next = text.codePointAt(at) ?? 0;
      const nextWidth = next > 0xffff ? 2 : 1;
      if (next >= 97 && next <= 122) {
        if (value.length < longestWord) value += String.fromCharCode(next);
      } else {
        const nextCharacter = text.slice(at, at + nextWidth);
        if (isWordCode(next, nextCharacter)) {
          if (value.length < longestWord) value += foldCharacter(nextCharacter);
        } else if (isNegationApostrophe(text, at, value, to)) {
          value += "'";
        } else if (!isInvisible(next, nextCharacter)) break;
      }
      at += nextWidth;
      end = at;
    }
    values.push(/[\u0370-\u052f]/u.test(value) ? unmaskWord(value) : value);
    starts.push(start);
    ends.push(end);
    breaks.push(isBroken);
    isBroken = false;
  }
  return { values, starts, ends, breaks };
}

/** True at the apostrophe of "n't": the word so far ends in n and a lone t follows. */
function isNegationApostrophe(text: string, at: number, value: string, to: number): boolean {
  if (!value.endsWith('n') || foldCharacter(text.charAt(at)) !== "'") return false;
  if (at + 1 >= to || text.charAt(at + 1).toLowerCase() !== 't') return false;
  return at + 2 >= to || !isWordCode(text.charCodeAt(at + 2), text.charAt(at + 2));
}

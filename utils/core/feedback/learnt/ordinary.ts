import { hashOf } from '../../text/hash.ts';

/** Bits of the set of words that letters to anyone are made of. */
export const ordinaryBits = 65_536;
/** Only how a word begins counts: its endings change with the sentence. */
const beginning = 7;
const shortest = 4;

/** Where a folded word stands in the set; `language` ISO 639-1. */
export const placeOfWord = (word: string, language: string): number =>
  hashOf(`${language} ${word.slice(0, beginning)}`) % ordinaryBits;

/** Whether a folded word says something that letters to anyone do not: long enough, and not in the set. */
export function isUnusual(word: string, language: string, ordinary: Uint8Array): boolean {
  if (word.length < shortest) return false;
  const place = placeOfWord(word, language);
  return (((ordinary[place >> 3] ?? 0) >> (place & 7)) & 1) === 0;
}

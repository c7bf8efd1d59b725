import { hashOf } from '../../text/hash.ts';

/** Bits of the set of words that letters to anyone are made of. */
export const ordinaryBits = 65_536;
/** Only how a word begins counts: its endings change with the sentence. */
const beginning = 7;
const shortest = 4;

/** Where a folded word stands in the set; `language` ISO 639-1. */
const placeOfWord = (word: string, language: string): number =>
  hashOf(`${language} ${word.slice(0, beginning)}`) % ordinaryBits;

/** Where the words of a sentence stand that are long enough to say something, each place once. */
export const placesOfWords = (words: readonly string[], language: string): readonly number[] => [
  ...new Set(words.filter((word) => word.length >= shortest).map((word) => placeOfWord(word, language))),
];

/** Whether letters to anyone hold a word of this place; `ordinary` is the set as bits. */
export const isOrdinary = (place: number, ordinary: Uint8Array): boolean =>
  (((ordinary[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;

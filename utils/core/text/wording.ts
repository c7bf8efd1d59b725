import { hashOf } from './hash.ts';

/** Buckets that wording is hashed into for what is learnt about short texts. */
export const wordingBuckets = 8192;

/** Only so many words are looked at; far more than anybody writes as feedback or in one answer. */
const mostWords = 600;
const stem = 5;
const longStem = 7;
const piece = 4;

/**
 * Which buckets a row of folded words falls into, each once: words, pairs of words, how words begin, and the pieces of
 * long ones. Beginnings and pieces count in every language, since languages share many; words and pairs in their own.
 * Numbers all count as one word.
 * @param language ISO 639-1
 */
export function wordingFeatures(words: readonly string[], language: string): number[] {
  const buckets = new Set<number>();
  const add = (feature: string): void => void buckets.add(hashOf(feature) % wordingBuckets);
  let before = '';
  for (const written of words.slice(0, mostWords)) {
    const word = /^\d/.test(written) ? '0' : written;
    add(`${language}w${word}`);
    if (before !== '') add(`${language}p${before} ${word.slice(0, longStem)}`);
    if (word.length >= stem - 1) addBoth(add, language, `s${word.slice(0, stem)}`);
    if (word.length >= longStem - 1) addBoth(add, language, `t${word.slice(0, longStem)}`);
    for (let at = 0; word.length >= longStem && at + piece <= word.length; at += 1) {
      addBoth(add, language, `c${word.slice(at, at + piece)}`);
    }
    before = word.slice(0, longStem);
  }
  return [...buckets];
}

function addBoth(add: (feature: string) => void, language: string, feature: string): void {
  add(feature);
  add(language + feature);
}

/** What one bucket counts: less the more there are, so that long texts are not louder than short ones. */
export const bucketValue = (count: number): number => 1 / Math.sqrt(Math.max(count, 20));

import { hashOf } from './hash.ts';

/** Buckets that wording is hashed into: so many that few features of what is learnt from share one. */
export const wordingBuckets = 2 ** 18;

/** Only so many words of a sentence are looked at; far more than a sentence has. */
const mostWords = 200;
const stem = 5;
const compound = 6;
const piece = 4;

/**
 * Which buckets a sentence's folded words fall into, each once: words, how they begin, pairs of beginnings of
 * neighbours and next neighbours, the pieces of long words, and how the sentence begins. Beginnings count in every
 * language as well, since languages share many; all else in its own. Numbers all count as one word.
 * @param language ISO 639-1
 */
export function wordingFeatures(words: readonly string[], language: string): number[] {
  const buckets = new Set<number>();
  const add = (feature: string): void => void buckets.add(hashOf(feature) % wordingBuckets);
  let before = '';
  let beforeThat = '';
  words.slice(0, mostWords).forEach((written, at) => {
    const word = /^\d/.test(written) ? '0' : written;
    const start = word.slice(0, stem);
    add(`${language}w${word}`);
    add(`${language}s${start}`);
    if (start.length === stem) add(`s${start}`);
    if (at === 0) add(`${language}f${start}`);
    if (at > 0) add(`${language}p${before} ${start}`);
    if (at > 1) add(`${language}q${beforeThat} ${start}`);
    for (let from = 0; word.length >= compound && from + piece <= word.length; from += 1) {
      add(`${language}c${word.slice(from, from + piece)}`);
    }
    [beforeThat, before] = [before, start];
  });
  return [...buckets];
}

/** What one bucket counts: less the more there are, so that much wording is not louder than little. */
export const wordingValue = (count: number, least: number): number => 1 / Math.sqrt(Math.max(count, least));

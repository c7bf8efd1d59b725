import { hashOf } from '../text/hash.ts';
import { type JudgedMessage, readMessage } from './reading.ts';

/** Feature numbers lie below this (18 bits). */
const featureSpace = 1 << 18;

/** Most features kept of a message, so that a correction stays small. */
const mostFeatures = 400;

/** The numbers of single words and of pairs in a row of folded words, ascending, without doubles; numbers are left out. */
export function featuresOfWords(words: readonly string[]): number[] {
  const numbers = new Set<number>();
  for (let at = 0; at < words.length && numbers.size < mostFeatures; at += 1) {
    const word = words[at] ?? '';
    if (/^\d/u.test(word)) continue;
    numbers.add(hashOf(word) % featureSpace);
    const next = words[at + 1];
    if (next !== undefined) numbers.add(hashOf(`${word} ${next}`) % featureSpace);
  }
  return [...numbers].sort((a, b) => a - b);
}

/**
 * The numbers of a message's word features (single words and pairs of the sender's own text, subject included),
 * ascending, without doubles: what a Correction keeps instead of the text.
 */
export function featuresOf(message: JudgedMessage): number[] {
  return featuresOfWords(readMessage(message, new Map()).words);
}

import { hashOf } from '../text/hash.ts';

/** Buckets that words and pairs of words are hashed into for the learnt model. */
export const textBuckets = 4096;

/** The model looks at this many words; the decision of a letter stands before. */
const mostWords = 320;

const hashes = new Map<string, number>();

function wordHash(word: string): number {
  let hash = hashes.get(word);
  if (hash === undefined) {
    hash = hashOf(word);
    if (hashes.size > 20_000) hashes.clear();
    hashes.set(word, hash);
  }
  return hash;
}

const pairHash = (first: number, second: number): number => {
  const mixed = Math.imul(first ^ (second >>> 15) ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/**
 * Which buckets a row of folded words falls into, words alone and in pairs, each bucket once; numbers are left out.
 */
export function textFeatures(words: readonly string[]): number[] {
  const buckets = new Set<number>();
  const last = Math.min(words.length, mostWords);
  let before = 0;
  for (let at = 0; at < last; at += 1) {
    const word = words[at] ?? '';
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) continue;
    const hash = wordHash(word);
    buckets.add(hash % textBuckets);
    if (before !== 0) buckets.add(pairHash(before, hash) % textBuckets);
    before = hash;
  }
  return [...buckets];
}

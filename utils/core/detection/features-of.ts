import { fold } from '../text/fold.ts';
import { type JudgedMessage, readMessage } from './reading.ts';

/** Feature numbers lie below this (18 bits). */
export const featureSpace = 1 << 18;

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Most features kept of a message, so that a correction stays small. */
const mostFeatures = 400;

/**
 * The numbers of a message's word features (single words and pairs of the sender's own text, subject included),
 * ascending, without doubles: what a Correction keeps instead of the text.
 */
export function featuresOf(message: JudgedMessage): number[] {
  const { words } = readMessage(message);
  const numbers = new Set<number>();
  for (let at = 0; at < words.length && numbers.size < mostFeatures; at += 1) {
    const word = fold(words[at] ?? '');
    if (/^\d+$/u.test(word)) continue;
    numbers.add(hashOf(word) % featureSpace);
    const next = words[at + 1];
    if (next !== undefined) numbers.add(hashOf(`${word} ${next}`) % featureSpace);
  }
  return [...numbers].sort((a, b) => a - b);
}

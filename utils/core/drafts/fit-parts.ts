import type { Part } from './body-parts.ts';
import { countWords } from './count.ts';

/**
 * Chooses the pieces of a draft so that it has between `least` and `most` words: spare pieces come in while it is
 * too short, pieces with a rank go while it is too long, the lowest rank first.
 */
export function fitParts(parts: readonly Part[], least: number, most: number): readonly Part[] {
  const kept = new Set(parts.filter((part) => !part.spare));
  const words = () => Array.from(kept).reduce((sum, part) => sum + countWords(part.text), 0);
  const byRank = parts.filter((part) => part.rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  for (const part of byRank.toReversed()) {
    if (words() < least) {
      kept.add(part);
    }
  }
  for (const part of byRank) {
    if (words() > most) {
      kept.delete(part);
    }
  }
  return parts.filter((part) => kept.has(part));
}

import type { Span } from '../../text/span.ts';
import type { Passage } from './passage.ts';
import type { Polarity } from './polarity.ts';
import { wordsBetween } from './spans.ts';

/** Words between a topic and what is said of it: more, and they hardly belong together. */
const reach = 8;
const reachWhenAsked = 16;
const commaCost = 3;

/** How many words apart; infinite where "but" or a semicolon stands between. */
function distance(passage: Passage, one: Span, other: Span): number {
  const start = Math.min(one.end, other.end);
  const end = Math.max(one.start, other.start);
  if (!passage.asked) {
    if (passage.turns.some((turn) => turn.start >= start && turn.end <= end)) return Number.POSITIVE_INFINITY;
    if (end > start && passage.text.slice(start, end).includes(';')) return Number.POSITIVE_INFINITY;
  }
  return wordsBetween(passage.text, one, other, passage.asked ? 0 : commaCost);
}

const isWeak = (one: Polarity | null): boolean => one?.tendency === 'lack' || one?.tendency === 'trouble';

/** The word of lack, trouble or praise that stands nearest to a topic, within reach; null for none. */
export function nearestPolarity(passage: Passage, topic: Span, extra: readonly Polarity[]): Polarity | null {
  const limit = passage.asked ? reachWhenAsked : reach;
  let best: Polarity | null = null;
  let bestDistance = limit + 1;
  for (const one of [...extra, ...passage.polarities]) {
    const far = distance(passage, topic, one);
    // Of two as near, the one that says something is missing or went badly is meant.
    const wins = far < bestDistance || (far === bestDistance && !isWeak(best) && isWeak(one));
    if (far <= limit && wins) {
      best = one;
      bestDistance = far;
    }
  }
  return best;
}

/** The smallest stretch that holds both. */
export const union = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

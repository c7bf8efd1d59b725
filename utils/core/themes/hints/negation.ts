import type { Span } from '../../text/span.ts';
import type { Reader } from './reader.ts';
import { type Cue, findSpans, overlaps, wordsBetween } from './spans.ts';

/** Words after a negation that it still covers; a denial ("nobody said that …") covers more. */
const reach = 4;
const denialReach = 8;
/** Dearer than any reach: negation stops at a comma. */
const barrier = 100;

/** The words of one sentence that take back what follows or precedes them. */
export interface Negations {
  readonly negators: readonly Span[];
  readonly denials: readonly Span[];
  readonly trailing: readonly Span[];
}

/** Finds the negations of a sentence, leaving out what only looks like one. */
export function findNegations(reader: Reader, text: string): Negations {
  const seeming = findSpans(reader.falseNegators, text);
  const real = (span: Span): boolean => !seeming.some((one) => overlaps(one, span));
  return {
    negators: findSpans(reader.negators, text).filter(real),
    denials: [...findSpans(reader.denials, text), ...findSpans(reader.wonderings, text)],
    trailing: findSpans(reader.trailingNegators, text).filter(real),
  };
}

function covers(text: string, before: readonly Span[], cue: Span, words: number): boolean {
  return before.some((span) => span.end <= cue.start && wordsBetween(text, span, cue, barrier) <= words);
}

/** Whether the sentence takes the cue back, or only asks. A cue with a negation of its own takes a denial to do so. */
export function isDenied(text: string, negations: Negations, cue: Cue): boolean {
  const before = negations.denials.filter((span) => !overlaps(span, cue));
  if (before.some((span) => span.end <= cue.start && wordsBetween(text, span, cue, 3) <= denialReach)) return true;
  if (cue.negative) return false;
  if (negations.negators.some((span) => overlaps(span, cue))) return true;
  if (covers(text, negations.negators, cue, reach)) return true;
  return negations.trailing.some((span) => span.start >= cue.end && wordsBetween(text, cue, span, barrier) <= 1);
}

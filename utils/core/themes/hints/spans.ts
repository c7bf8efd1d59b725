import type { Span } from '../../text/span.ts';
import type { Cues } from './pattern.ts';

/** Every place in `text` that `pattern` finds, from left to right. */
export function findSpans(pattern: RegExp | null, text: string): readonly Span[] {
  if (pattern === null) return [];
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The stretch without what is no word at its ends. */
export function trimToWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && !/[a-z0-9]/.test(text.charAt(start))) start += 1;
  while (end > start && !/[a-z0-9]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** A stretch that says something, and whether a negation is part of what it says. */
export interface Cue extends Span {
  readonly negative: boolean;
}

/** Every place that a set of cues finds. */
export function findCues(cues: Cues, text: string): readonly Cue[] {
  return [
    ...findSpans(cues.plain, text).map((span) => ({ ...span, negative: false })),
    ...findSpans(cues.negative, text).map((span) => ({ ...span, negative: true })),
  ];
}

/** Whether two stretches share a character. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Number of words between two stretches; a comma counts as `comma` words. 0 where they touch or overlap. */
export function wordsBetween(text: string, one: Span, other: Span, comma = 0): number {
  const start = Math.min(one.end, other.end);
  const end = Math.max(one.start, other.start);
  if (end <= start) return 0;
  const between = text.slice(start, end);
  const words = between.match(/[a-z0-9]+(?:'[a-z0-9]+)*/g)?.length ?? 0;
  return words + comma * (between.match(/[,:]|\s-\s/g)?.length ?? 0);
}

import { foldCharacter } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** A text as matching sees it, and where each of its characters stands in the original. */
export interface PlacedText {
  readonly original: string;
  readonly folded: string;
  /** For each folded code unit the original position; one more at the end: the original's length. */
  readonly places: readonly number[];
}

/** Folds a text (lower case, no accents, plain quotes) and remembers every character's place, in UTF-16 code units. */
export function placeText(original: string): PlacedText {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of original) {
    // Line ends part sentences, so they stay what they are.
    const plain = character === '\n' ? '\n' : foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(original.length);
  return { original, folded, places };
}

/** The stretch of the original that a folded stretch came from. */
export function originalSpan(placed: PlacedText, span: Span): Span {
  const start = placed.places[span.start] ?? placed.original.length;
  const last = placed.places[Math.max(span.start, span.end - 1)] ?? start;
  const next = placed.original.codePointAt(last);
  const end = span.end > span.start && next !== undefined ? last + (next > 0xffff ? 2 : 1) : start;
  return { start, end: Math.min(end, placed.original.length) };
}

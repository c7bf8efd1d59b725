import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { originalSpan, type PlacedText, placeText } from '../themes/hints/placed-text.ts';

/**
 * A draft as the checks read it: folded, with names, quotations and quoted lines blanked out, so that the company
 * "Bright Health" is no health matter and the recruiter's own words are not held against the person.
 */
export interface MaskedDraft {
  readonly folded: string;
  /** The stretch of the original that a folded stretch came from. */
  place(span: Span): Span;
}

/** Blanks out names (whole, in any case or accents), quotations of up to 300 characters and lines that start with ">". */
export function maskDraft(text: string, names: readonly string[]): MaskedDraft {
  const placed: PlacedText = placeText(text);
  const letters = placed.folded.split('');
  const blank = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) {
      if (letters[at] !== '\n') letters[at] = ' ';
    }
  };
  for (const name of names) {
    const folded = fold(name.trim());
    for (let at = folded.length > 1 ? placed.folded.indexOf(folded) : -1; at >= 0; ) {
      blank(at, at + folded.length);
      at = placed.folded.indexOf(folded, at + folded.length);
    }
  }
  for (const found of placed.folded.matchAll(/"[^"\n]{1,300}"|^ {0,3}>.*$/gmu)) {
    blank(found.index, found.index + found[0].length);
  }
  return { folded: letters.join(''), place: (span) => originalSpan(placed, span) };
}

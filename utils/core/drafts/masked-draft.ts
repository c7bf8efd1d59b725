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

/** Names of more words than these are sentences, which no draft declines. */
const mostWords = 10;

/** Blanks out names (whole, in any case or accents, also declined), quotations of up to 300 characters and lines that start with ">". */
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
  for (const name of names) {
    const declined = declinedName(fold(name.trim()));
    for (const found of declined ? placed.folded.matchAll(declined) : [])
      blank(found.index, found.index + found[0].length);
  }
  for (const found of placed.folded.matchAll(/"[^"\n]{1,300}"|^ {0,3}>.*$/gmu)) {
    blank(found.index, found.index + found[0].length);
  }
  return { folded: letters.join(''), place: (span) => originalSpan(placed, span) };
}

/** A name of several words as a sentence may decline it, without its article: "dem Jüdischen Krankenhaus". */
function declinedName(folded: string): RegExp | null {
  const words = folded.replace(/^(?:the|die|der|das|les|le|la|el|los)\s+/u, '').split(/\s+/u);
  if (words.length < 2 || words.length > mostWords) return null;
  const forms = words.map((word) => {
    const stem = /^\p{L}+$/u.test(word) ? word.slice(0, Math.max(3, word.length - 3)) : null;
    return stem === null ? word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&') : `${stem}\\p{L}{0,6}`;
  });
  return new RegExp(`(?<!\\p{L})${forms.join('\\s')}`, 'gu');
}

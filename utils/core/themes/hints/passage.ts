import type { Span } from '../../text/span.ts';
import { findNegations, type Negations } from './negation.ts';
import { type Polarity, polaritiesOf } from './polarity.ts';
import type { Reader } from './reader.ts';
import { findSpans, overlaps } from './spans.ts';

/** A sentence, or a reported question with the sentence after it, with what matching needs to know of it. */
export interface Passage {
  /** Folded. */
  readonly text: string;
  /** Where it starts in the folded text. */
  readonly offset: number;
  readonly negations: Negations;
  readonly polarities: readonly Polarity[];
  readonly turns: readonly Span[];
  readonly others: readonly Span[];
  /** A question or topic is reported in it. */
  readonly asked: boolean;
  /** Whether a stretch is quoted, asked or stock wording as a whole, so that it cannot make a statement. */
  readonly isForeign: (span: Span) => boolean;
}

/**
 * Reads the words around which themes are judged.
 * @param foreign for each character of `text` 1 where somebody else says it or where it is part of a question
 */
export function readPassage(
  reader: Reader,
  text: string,
  offset: number,
  foreign: Uint8Array,
  asked: boolean,
): Passage {
  const stock = findSpans(reader.stock, text);
  const isForeign = (span: Span): boolean => {
    if (stock.some((one) => overlaps(one, span))) return true;
    for (let at = span.start; at < span.end; at += 1) {
      if (foreign[at] === 0 && /[a-z0-9]/.test(text.charAt(at))) return false;
    }
    return true;
  };
  const negations = findNegations(reader, text);
  return {
    text,
    offset,
    negations,
    polarities: polaritiesOf(reader, text, negations).filter((one) => !isForeign(one)),
    turns: findSpans(reader.turns, text),
    others: findSpans(reader.others, text),
    asked,
    isForeign,
  };
}

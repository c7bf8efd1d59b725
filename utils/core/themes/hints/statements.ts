import type { Span } from '../../text/span.ts';
import { type PlacedText, placeText } from './placed-text.ts';
import { quotedSpans } from './quoted.ts';

/** A sentence in folded coordinates. */
export interface Statement extends Span {
  readonly question: boolean;
}

/** Marks every folded character that somebody else says: 1 inside quotation marks or a quoted line. */
export function markQuoted(placed: PlacedText): Uint8Array {
  const byPlace = new Uint8Array(placed.original.length + 1);
  for (const span of quotedSpans(placed.original)) byPlace.fill(1, span.start, span.end);
  return Uint8Array.from(placed.places, (place) => byPlace[place] ?? 0);
}

function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '\n' || mark === '?' || mark === '!') return true;
  if (mark !== '.') return false;
  return !/[a-z0-9]/.test(text.charAt(at + 1));
}

/** Parts a text into sentences; marks of other people's quoted sentences do not end ours. */
export function statementsOf(placed: PlacedText, quoted: Uint8Array): readonly Statement[] {
  const text = placed.folded;
  const statements: Statement[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const last = at === text.length;
    if (!last && (!endsSentence(text, at) || (quoted[at] === 1 && text.charAt(at) !== '\n'))) continue;
    if (at > start && /[a-z0-9]/.test(text.slice(start, at))) {
      statements.push({ start, end: at, question: text.charAt(at) === '?' });
    }
    start = at + 1;
  }
  return statements;
}

/** A text with what in it somebody else says, and its sentences. */
export interface PartedText {
  readonly placed: PlacedText;
  /** For each folded character 1 where somebody else says it. */
  readonly quoted: Uint8Array;
  readonly statements: readonly Statement[];
}

/** Folds a text and parts it into sentences. */
export function partText(text: string): PartedText {
  const placed = placeText(text);
  const quoted = markQuoted(placed);
  return { placed, quoted, statements: statementsOf(placed, quoted) };
}

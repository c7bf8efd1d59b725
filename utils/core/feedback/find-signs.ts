import type { Span } from '../text/span.ts';
import { sharedMeasures } from './languages/shared.ts';
import type { FeedbackReader, Sign } from './reader.ts';
import { signs } from './reader.ts';

/** A sign found in a clause, in positions of the folded text. */
export interface Hit extends Span {
  readonly sign: Sign;
  readonly text: string;
}

/** A number of years, people, points: a measure only with digits or a number word before it. */
const isBare = (text: string): boolean => !/\d/.test(text);

/** All signs in a clause. `capitals` are acronyms of the original, in positions of the folded text. */
export function findSigns(reader: FeedbackReader, folded: string, clause: Span, capitals: readonly Span[]): Hit[] {
  const text = folded.slice(clause.start, clause.end);
  const hits: Hit[] = [];
  const add = (sign: Sign, start: number, end: number): void => {
    hits.push({ sign, start: clause.start + start, end: clause.start + end, text: text.slice(start, end) });
  };
  for (const sign of signs) {
    for (const found of text.matchAll(reader.signs[sign])) add(sign, found.index, found.index + found[0].length);
  }
  for (const pattern of sharedMeasures) {
    for (const found of text.matchAll(pattern)) add('measure', found.index, found.index + found[0].length);
  }
  for (const found of text.matchAll(/\b\d{1,2}\b(?= ?[a-z])/g))
    add('measure', found.index, found.index + found[0].length);
  for (const frame of reader.frames) {
    for (const found of text.matchAll(frame)) {
      const what = found.groups?.what ?? '';
      if (namesSomething(reader, what)) add('skill', found.index, found.index + found[0].trimEnd().length);
    }
  }
  for (const { start, end } of capitals) {
    if (start >= clause.start && end <= clause.end) add('skill', start - clause.start, end - clause.start);
  }
  return withoutCovered(hits.filter(({ sign, text: words }) => sign !== 'measure' || !isPlainNumber(words)));
}

function isPlainNumber(words: string): boolean {
  return (
    isBare(words) &&
    /^(?:two|three|five|zwei|drei|funf|zehn|deux|trois|quatre|cinq|dix|dos|tres|cuatro|cinco|diez|dwa|trzy|cztery|piec|dwoch|trzech|pieciu|dziesieciu)$/.test(
      words,
    )
  );
}

/** True where some word is left when the vague ones are taken away. */
function namesSomething(reader: FeedbackReader, what: string): boolean {
  const first = what.split(/\s+/).slice(0, 3).join(' ');
  const rest = first
    .replace(reader.vague, ' ')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return rest.split(' ').some((word) => word.length >= 3);
}

/** Of overlapping hits of one sign the longest stays; a skill covers an aspect and a moment covers both. */
function withoutCovered(hits: readonly Hit[]): Hit[] {
  const order: readonly Sign[] = ['moment', 'skill', 'aspect', 'measure', 'comparison', 'action', 'judgement'];
  const kept: Hit[] = [];
  const byWorth = hits.toSorted(
    (a, b) => order.indexOf(a.sign) - order.indexOf(b.sign) || b.end - b.start - (a.end - a.start),
  );
  for (const hit of byWorth) {
    const isCovered = kept.some((one) => one.start < hit.end && hit.start < one.end && isOver(one.sign, hit.sign));
    if (!isCovered) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isOver(kept: Sign, other: Sign): boolean {
  const named: readonly Sign[] = ['moment', 'skill', 'aspect'];
  return kept === other || (named.includes(kept) && named.includes(other));
}

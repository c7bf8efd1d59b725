import type { Span } from '../text/span.ts';
import { numberWords, sharedMeasures } from './languages/shared.ts';
import type { FeedbackReader, Sign } from './reader.ts';
import { signs } from './reader.ts';

/** A sign found in a clause, in positions of the folded text. */
export interface Hit extends Span {
  readonly sign: Sign;
  readonly text: string;
}

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
  for (const found of reader.compounds ? text.matchAll(reader.compounds) : []) {
    add('skill', found.index, found.index + found[0].length);
  }
  for (const pattern of sharedMeasures) {
    for (const found of text.matchAll(pattern)) add('measure', found.index, found.index + found[0].length);
  }
  for (const found of reader.imperatives ? text.matchAll(reader.imperatives) : []) {
    add(
      'action',
      found.index + (found[0].length - found[0].trimStart().length),
      found.index + found[0].trimEnd().length,
    );
  }
  for (const frame of reader.frames) {
    for (const found of text.matchAll(frame)) {
      const what = found.groups?.what ?? '';
      if (namesSomething(reader, what)) add('skill', found.index, found.index + found[0].trimEnd().length);
    }
  }
  const isSaid = hits.some(({ sign }) => sign === 'judgement' || sign === 'action' || sign === 'comparison');
  for (const { start, end } of isSaid ? capitals : []) {
    if (start >= clause.start && end <= clause.end) add('skill', start - clause.start, end - clause.start);
  }
  return withoutCovered(hits.filter((hit) => hit.sign !== 'measure' || isMeasured(folded, hit)));
}

/** Years, points and people are a measure only with a number near; a level is one by itself. */
function isMeasured(folded: string, { start, end, text }: Hit): boolean {
  if (
    /[0-9]|level|niveau|nivel|poziom|senior|junior|fluen|fliess|muttersprach|courant|bilingue|fluid|biegl|plynn|letni/.test(
      text,
    )
  )
    return true;
  return numberWords.test(folded.slice(Math.max(0, start - 24), end + 12));
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

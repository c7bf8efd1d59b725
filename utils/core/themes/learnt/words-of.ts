import { featuresOf, type PlacedWord, type WordFeature } from '../../learnt/word-features.ts';
import type { Span } from '../../text/span.ts';
import { findNegations } from '../hints/negation.ts';
import type { Reader } from '../hints/reader.ts';
import { findSpans } from '../hints/spans.ts';

const clauseEnd = /[,;:()]|\s-\s/g;

/** Where the clauses of a sentence start: after commas and the like, and at words such as "but". */
function clauseStarts(reader: Reader, text: string): readonly number[] {
  const starts = [0, ...Array.from(text.matchAll(clauseEnd), (mark) => mark.index + mark[0].length)];
  for (const turn of findSpans(reader.turns, text)) starts.push(turn.start);
  return starts.sort((a, b) => a - b);
}

/**
 * The words of a sentence, each with whether a negation stands before it in its clause, or anywhere in it where the
 * language lets negation follow ("… war ich nicht").
 * @param foreign for each character 1 where it is quoted; words there are left out
 */
export function wordsOfSentence(
  reader: Reader,
  text: string,
  offset: number,
  foreign: Uint8Array,
): readonly PlacedWord[] {
  const { negators } = findNegations(reader, text);
  const starts = clauseStarts(reader, text);
  const words: PlacedWord[] = [];
  let clause = 0;
  for (const found of text.matchAll(/[a-z0-9]+/g)) {
    const start = found.index;
    while ((starts[clause + 1] ?? Number.POSITIVE_INFINITY) <= start) clause += 1;
    if (foreign[start] === 1) continue;
    const from = starts[clause] ?? 0;
    const denied = negators.some((one) => one.start >= from && one.end <= start);
    words.push({ word: found[0], start: offset + start, end: offset + start + found[0].length, denied });
  }
  return words;
}

/** Says of the whole sentence what no single word does. */
export function featuresOfSentence(reader: Reader, text: string, words: readonly PlacedWord[]): readonly WordFeature[] {
  const none: Span = { start: -1, end: -1 };
  const marks: WordFeature[] = [];
  if (findSpans(reader.others, text).some((one) => one.start < 12)) marks.push({ ...none, name: '@others' });
  if (findSpans(reader.self, text).length > 0) marks.push({ ...none, name: '@self' });
  if (findSpans(reader.denials, text).length > 0) marks.push({ ...none, name: '@denied' });
  if (findSpans(reader.wonderings, text).length > 0) marks.push({ ...none, name: '@wonders' });
  return [...featuresOf(words), ...marks];
}

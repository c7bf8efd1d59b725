import type { Grade } from '../../model/feedback.ts';
import { bucketValue, wordingBuckets, wordingFeatures } from '../../text/wording.ts';
import { wordsOf } from '../../text/words.ts';
import type { Clause } from '../read-clauses.ts';
import { signs } from '../reader.ts';
import { formOf, formSize } from './form.ts';

/** Numbers of features and their values. */
export interface Examined {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/** Features of the wording: buckets of words, then the marks of form. */
export const wordingSize = wordingBuckets + formSize;
const valueOfMark = 0.25;

/** What the first step learns from: words and form of a sender's own words. */
export function examineWording(own: string, language: string, ordinary: Uint8Array): Examined {
  const buckets = wordingFeatures(wordsOf(own).values, language);
  const value = bucketValue(buckets.length);
  const form = formOf(own, language, ordinary);
  return {
    at: [...buckets, ...form.map((mark) => wordingBuckets + mark)],
    values: [...buckets.map(() => value), ...form.map(() => valueOfMark)],
  };
}

const ruled: readonly Grade[] = ['general', 'hint', 'specific'];
const mostScore = 4;
const mostSigns = 2;

/** Features of the second step: three scores of the wording, the rules' grade, and how many signs of each kind. */
export const verdictSize = 2 * ruled.length + signs.length;

/** What the second step learns from. `scores` as the first step gives them, in log odds. */
export function examineVerdict(scores: readonly number[], grade: Grade, clauses: readonly Clause[]): Examined {
  const hits = clauses.flatMap((clause) => clause.hits);
  const values = [
    ...scores.map((score) => Math.max(-mostScore, Math.min(mostScore, score)) / 2),
    ...ruled.map((each) => (each === grade ? 1 : 0)),
    ...signs.map((sign) => Math.min(hits.filter((hit) => hit.sign === sign).length, mostSigns) / mostSigns),
  ];
  return { at: values.map((_, at) => at), values };
}

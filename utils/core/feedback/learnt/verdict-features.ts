import { type Grade, grades } from '../../model/feedback.ts';
import type { Clause } from '../read-clauses.ts';
import { signs } from '../reader.ts';
import type { Wording } from './read-wording.ts';

/** How much more wording speaks for "hint" and for "specific" than for "general"; about 1 is clear. */
export type Leads = readonly [hint: number, specific: number];

/** What the wording of a text comes to: of all its words together, and of the sentence that says the most. */
export interface WordingLeads {
  readonly whole: Leads;
  readonly sentences: readonly Leads[];
}

const most = 4;
const mostUnusual = 6;
const mostSigns = 2;
const bounded = (lead: number): number => Math.max(-most, Math.min(most, lead));

/** Numbers that `verdictFeatures` gives. */
export const verdictSize = 7 + grades.length + signs.length;

/** What the second step weighs: what the wording comes to, how much is unusual, and what the rules found. */
export function verdictFeatures(
  { whole, sentences }: WordingLeads,
  wording: Wording,
  ruled: Grade,
  clauses: readonly Clause[],
): readonly number[] {
  const hits = clauses.flatMap((clause) => clause.hits);
  const best = (at: 0 | 1): number => sentences.reduce((top, leads) => Math.max(top, bounded(leads[at])), -most);
  const unusual = (list: Wording['sentences']): number =>
    list.reduce((top, sentence) => Math.max(top, Math.min(sentence.unusual, mostUnusual)), 0) / 3;
  return [
    best(0),
    best(1),
    bounded(whole[0]),
    bounded(whole[1]),
    unusual(wording.sentences),
    unusual(wording.sentences.filter(({ toPerson }) => toPerson)),
    Math.log(Math.max(wording.sentences.length, 1)) / 2,
    ...grades.map((grade) => (grade === ruled ? 1 : 0)),
    ...signs.map((sign) => Math.min(hits.filter((hit) => hit.sign === sign).length, mostSigns) / mostSigns),
  ];
}

import { ownWords } from '../../utils/core/feedback/own-words.ts';
import { type Clause, readClauses } from '../../utils/core/feedback/read-clauses.ts';
import { feedbackReader } from '../../utils/core/feedback/reader.ts';
import { weigh } from '../../utils/core/feedback/weigh.ts';
import type { Grade } from '../../utils/core/model/feedback.ts';
import { readLines } from './corpus.ts';

/** A labelled text of feedback with what the rules say of it. */
export interface GradeText {
  readonly id: string;
  readonly set: string;
  /** Texts of one part were written by one hand, or by hands that knew of each other: they are left out together. */
  readonly part: string;
  readonly lang: string;
  readonly grade: Grade;
  /** The sender's own words. */
  readonly own: string;
  readonly clauses: readonly Clause[];
  readonly ruled: Grade;
}

/** The rules were tuned on the first two: they teach words, and nothing about how far the rules can be trusted. */
export const rulesKnow = ['tuned', 'held-out', 'nothing', 'decisions'];
const mixed = ['office', 'trades', 'phrases', 'plain', 'committees', 'outside', 'replies-1', 'replies-2', 'calls'];
const byLanguage = ['hands', 'pointing-1', 'pointing-2', 'logistics', 'errands', 'matters'].flatMap((name) =>
  ['en', 'de', 'fr', 'es', 'pl'].map((lang) => `${name}-${lang}`),
);
/** Sets that are learnt from. "judged-1" to "judged-6" and "talks" are not, ever: they say how well it went. */
export const learntSets = [...rulesKnow, ...mixed, ...byLanguage];

/** Large sets are left out by thirds, in all languages at once. */
const partOf = (set: string, at: number): string =>
  byLanguage.includes(set) ? `${set.slice(0, -3)}, third ${at % 3}` : set;

/** The texts of a set in tests/fixtures/feedback. */
export function readGradeTexts(set: string): readonly GradeText[] {
  const file = new URL(`../fixtures/feedback/${set}.jsonl`, import.meta.url).pathname;
  return readLines(file).map((line, at) => {
    const lang = line.lang ?? 'en';
    const own = ownWords(String(line.text));
    const { clauses } = readClauses(own, feedbackReader(lang));
    const grade = line.grade as Grade;
    return { id: line.id ?? '', set, part: partOf(set, at), lang, grade, own, clauses, ruled: weigh(clauses).grade };
  });
}

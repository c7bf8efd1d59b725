import type { Answer, Reflection } from '../model/reflection.ts';
import { type Question, questionOf } from './questions.ts';

/** Where a reflection stands within its set of questions. */
export interface Progress {
  /** Index of the question to show when it is resumed; the number of questions when all were seen. */
  readonly at: number;
  readonly of: number;
  readonly answered: number;
  readonly ended: boolean;
}

/**
 * Where to go on: after the last question that was seen (answered or skipped), however the set has changed since.
 * An answer is "seen" when it is in the list, even with empty text.
 */
export function progressOf(reflection: Pick<Reflection, 'answers' | 'endedAt'>, set: readonly Question[]): Progress {
  const seen = new Map(reflection.answers.map((answer) => [answer.question, answer.text]));
  let at = 0;
  for (const [index, question] of set.entries()) if (seen.has(question.key)) at = index + 1;
  const last = set[at - 1];
  // Left in the middle of a word: come back to that very question rather than to the next one.
  if (reflection.endedAt === null && last && reflection.answers.at(-1)?.question === last.key) {
    if ((seen.get(last.key) ?? '') !== '') at -= 1;
  }
  const answered = reflection.answers.filter((answer) => answer.text.trim() !== '').length;
  return { at, of: set.length, answered, ended: reflection.endedAt !== null };
}

/** The answers with one of them written anew, verbatim; the one written last stands last. */
export function withAnswer(answers: readonly Answer[], question: string, text: string): readonly Answer[] {
  return [...answers.filter((answer) => answer.question !== question), { question, text }];
}

/** Whether anything was written; a tap that says how it feels is no word. */
export function hasOwnWords(answers: readonly Answer[]): boolean {
  return answers.some(({ question, text }) => questionOf(question)?.kind !== 'feeling' && text.trim() !== '');
}

/** The person's words for a question; '' where there are none. */
export function answerTo(answers: readonly Answer[], question: string): string {
  return answers.find((answer) => answer.question === question)?.text ?? '';
}

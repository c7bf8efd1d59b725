import type { Reflection } from '../model/reflection.ts';
import { detectThemes, type ThemeHint } from '../themes/detect-themes.ts';
import { exerciseOf } from './exercises.ts';

/** A hint with the question in whose answer its words stand. */
export interface AnswerHint extends ThemeHint {
  readonly question: string;
}

/** Answers that are plans, taps or closing words rather than a look back. What is written in an exercise is not read either. */
const notRead: ReadonlySet<string> = new Set(['feeling', 'control', 'next_if', 'next', 'let_go']);

/**
 * Themes and strengths that the person's own answers speak of, each with its words and question, to be offered.
 * @param language ISO 639-1; null to tell it from the words
 */
export function hintsInReflection(
  reflection: Pick<Reflection, 'answers'>,
  language: string | null,
): readonly AnswerHint[] {
  return reflection.answers
    .filter(({ question }) => !notRead.has(question) && exerciseOf(question) === null)
    .flatMap((answer) => detectThemes(answer.text, language).map((hint) => ({ ...hint, question: answer.question })));
}

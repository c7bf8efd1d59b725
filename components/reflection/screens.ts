import type { Reflection } from '../../utils/core/model/reflection.ts';
import type { Stage } from '../../utils/core/model/stage.ts';
import { type Exercise, exerciseAnswerKey, exercises } from '../../utils/core/reflection/exercises.ts';
import { progressOf } from '../../utils/core/reflection/progress.ts';
import { type Question, questionsFor } from '../../utils/core/reflection/questions.ts';

/** A step of an exercise. */
export interface ExerciseStep {
  readonly exercise: Exercise;
  readonly step: string;
}

/** One screen of a look back, under the name it is resumed by. */
export type Screen =
  | { readonly place: string; readonly question: Question; readonly at: number; readonly of: number }
  | { readonly place: string; readonly exercise: ExerciseStep }
  | { readonly place: 'deeper' | 'end' };

const isClosing = (question: Question) => ['control', 'next', 'let_go'].includes(question.key);

/** The screens in order. Where more questions are offered, the offer stands before the closing ones. */
export function screensOf(stage: Stage, depth: Reflection['depth'], offersMore: boolean): readonly Screen[] {
  const set = questionsFor(stage, depth);
  const asked = set.map(
    (question, index): Screen => ({ place: question.key, question, at: index + 1, of: set.length }),
  );
  const closing = set.findIndex(isClosing);
  const offer: readonly Screen[] = offersMore && depth === 'short' ? [{ place: 'deeper' }] : [];
  return [...asked.slice(0, closing), ...offer, ...asked.slice(closing), { place: 'end' }];
}

/** The screens of an exercise, which lead back to the end. */
export function exerciseScreens(exercise: Exercise): readonly Screen[] {
  const steps = exercise.steps.map(
    (step): Screen => ({ place: exerciseAnswerKey(exercise.key, step), exercise: { exercise, step } }),
  );
  return [...steps, { place: 'end' }];
}

/** The row of screens that a place is in: the questions, or the steps of an exercise. */
export function rowOf(place: string, questions: readonly Screen[]): readonly Screen[] {
  const exercise = exercises.find(({ key }) => place.startsWith(`${key}.`));
  const row = exercise ? exerciseScreens(exercise) : questions;
  return row.some((screen) => screen.place === place) ? row : questions;
}

/** Where a look back goes on: at the screen it was left at; after the last question that was seen where that is gone. */
export function resumePlace(reflection: Reflection | null, stage: Stage, questions: readonly Screen[]): string {
  const first = questions[0]?.place ?? 'end';
  if (!reflection) return first;
  const { place } = reflection;
  if (place && rowOf(place, questions).some((screen) => screen.place === place)) return place;
  const set = questionsFor(stage, reflection.depth);
  return set[progressOf(reflection, set).at]?.key ?? 'end';
}

/** The first of the questions that only the deeper set has. */
export function firstDeeper(stage: Stage): string {
  return questionsFor(stage, 'deep').find((question) => !question.short)?.key ?? 'end';
}

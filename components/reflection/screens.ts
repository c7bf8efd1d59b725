import type { Reflection } from '../../utils/core/model/reflection.ts';
import type { Stage } from '../../utils/core/model/stage.ts';
import { type Exercise, exerciseAnswerKey, exerciseOf } from '../../utils/core/reflection/exercises.ts';
import { progressOf } from '../../utils/core/reflection/progress.ts';
import { type Question, questionOf, questionsFor } from '../../utils/core/reflection/questions.ts';

/** A step of an exercise. */
export interface ExerciseStep {
  readonly exercise: Exercise;
  readonly step: string;
}

/** Which of how many a question is; null for one that was answered and belongs to another stage. */
export type Count = { readonly at: number; readonly of: number } | null;

/** One screen of a look back, under the name it is resumed by. */
export type Screen =
  | { readonly place: string; readonly question: Question; readonly count: Count }
  | { readonly place: string; readonly exercise: ExerciseStep }
  | { readonly place: 'deeper' | 'end' };

const isClosing = (question: Question) => ['control', 'next', 'let_go'].includes(question.key);

/** The screens in order. Where more questions are offered, the offer stands before the closing ones. */
export function screensOf(stage: Stage, depth: Reflection['depth'], offersMore: boolean): readonly Screen[] {
  const set = questionsFor(stage, depth);
  const asked = set.map(
    (question, index): Screen => ({ place: question.key, question, count: { at: index + 1, of: set.length } }),
  );
  const closing = set.findIndex(isClosing);
  const offer: readonly Screen[] = offersMore && depth === 'short' ? [{ place: 'deeper' }] : [];
  return [...asked.slice(0, closing), ...offer, ...asked.slice(closing), { place: 'end' }];
}

/** The screens of an exercise. */
function exerciseScreens(exercise: Exercise): readonly Screen[] {
  return exercise.steps.map((step) => ({ place: exerciseAnswerKey(exercise.key, step), exercise: { exercise, step } }));
}

const holds = (screens: readonly Screen[], place: string) => screens.some((screen) => screen.place === place);

/**
 * The row of screens that a place is in: the questions; the steps of an exercise, which lead back to where it was
 * begun on both sides; or a question that was answered when the stage was another, with the end behind it.
 */
export function rowOf(place: string, questions: readonly Screen[], begunAt: string = 'end'): readonly Screen[] {
  if (holds(questions, place)) return questions;
  const exercise = exerciseOf(place);
  const steps = exercise ? exerciseScreens(exercise) : [];
  const back = questions.find((screen) => screen.place === begunAt) ?? { place: 'end' as const };
  if (holds(steps, place)) return [back, ...steps, back];
  const question = questionOf(place);
  return question ? [{ place, question, count: null }, { place: 'end' }] : questions;
}

/** The screen where an answer is written; null where this version knows none. */
export function placeOfAnswer(key: string): string | null {
  const place = key === 'next_if' ? 'next' : key;
  return holds(rowOf(place, []), place) ? place : null;
}

/**
 * Where a look back goes on: at the screen it was left at; after the last question that was seen where that is gone;
 * at its first question where it was ended.
 */
export function resumePlace(reflection: Reflection | null, stage: Stage, questions: readonly Screen[]): string {
  const first = questions[0]?.place ?? 'end';
  if (!reflection || reflection.endedAt !== null) return first;
  const { place } = reflection;
  if (place && (holds(questions, place) || exerciseOf(place)) && holds(rowOf(place, questions), place)) return place;
  const set = questionsFor(stage, reflection.depth);
  return set[progressOf(reflection, set).at]?.key ?? 'end';
}

/** The first of the questions that only the deeper set has. */
export function firstDeeper(stage: Stage): string {
  return questionsFor(stage, 'deep').find((question) => !question.short)?.key ?? 'end';
}

import { useId } from 'preact/hooks';
import type { Answer } from '../../utils/core/model/reflection.ts';
import { exerciseAnswerKey } from '../../utils/core/reflection/exercises.ts';
import { answerTo } from '../../utils/core/reflection/progress.ts';
import { type TextKey, t, template } from '../../utils/i18n/t.ts';
import { Timer } from '../ui/timer.tsx';
import { AnswerField } from './answer-field.tsx';
import type { ExerciseStep } from './screens.ts';

interface ExerciseScreenProps {
  readonly exercise: ExerciseStep;
  readonly answers: readonly Answer[];
  readonly onAnswer: (question: string, text: string) => Promise<unknown>;
}

/** One step of an exercise: what to write, and one line on what is known about it. */
export function ExerciseScreen({ exercise: { exercise, step }, answers, onAnswer }: ExerciseScreenProps) {
  const id = useId();
  const key = exerciseAnswerKey(exercise.key, step);
  return (
    <>
      <p class="note">{template(`reflection.exercises.${exercise.key}.title` as TextKey)}</p>
      <h3 id={id} tabIndex={-1}>
        {template(`reflection.exercises.${exercise.key}.steps.${step}` as TextKey)}
      </h3>
      <AnswerField
        labelledBy={id}
        value={answerTo(answers, key)}
        focused
        rows={7}
        onAnswer={(text) => onAnswer(key, text)}
      />
      {exercise.minutes !== null && <Timer seconds={exercise.minutes * 60} />}
      <p class="note">
        {template(`reflection.exercises.${exercise.key}.known` as TextKey)}{' '}
        {exercise.source && (
          <a href={exercise.source} target="_blank" rel="noreferrer">
            {t('reflection.more.source')}
          </a>
        )}
      </p>
    </>
  );
}

import { exerciseAnswerKey, exercises } from '../../utils/core/reflection/exercises.ts';
import { type TextKey, t, template } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';

interface ExerciseListProps {
  /** Unfolded from the beginning. */
  readonly open?: boolean;
  /** Goes to the first step of an exercise. */
  readonly onExercise: (place: string) => void;
}

/** Other ways to write, each with one line on what is known about it; folded away until a person wants one. */
export function ExerciseList({ open = false, onExercise }: ExerciseListProps) {
  return (
    <details class="reflection-part" open={open}>
      <summary>{t('reflection.more.title')}</summary>
      <ul class="rows">
        {exercises.map(({ key, steps }) => {
          const title = template(`reflection.exercises.${key}.title` as TextKey);
          return (
            <li key={key} class="row">
              <span class="row-name">
                {title}
                <span class="note">{template(`reflection.exercises.${key}.known` as TextKey)}</span>
              </span>
              <Button
                label={t('reflection.more.open_named', { title })}
                onClick={() => onExercise(exerciseAnswerKey(key, steps[0] ?? ''))}
              >
                {t('reflection.more.open')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

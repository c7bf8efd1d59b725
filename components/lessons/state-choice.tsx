import { useEffect, useRef, useState } from 'preact/hooks';
import { type LessonState, lessonStates } from '../../utils/core/model/lesson.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';

interface StateChoiceProps {
  /** The line as a sentence. */
  readonly line: string;
  readonly state: LessonState;
  readonly onMove: (state: LessonState) => void;
}

/** Where a line stands. Arrow keys pass over states on the way to another: it moves only once the person says so. */
export function StateChoice({ line, state, onMove }: StateChoiceProps) {
  const [chosen, setChosen] = useState<LessonState | null>(null);
  const field = useRef<HTMLSelectElement>(null);
  const wasMoved = useRef(false);
  useEffect(() => {
    setChosen(null);
    if (wasMoved.current) field.current?.focus(); // the button that was pressed is gone
    wasMoved.current = false;
  }, [state]);
  return (
    <>
      <select
        ref={field}
        class="field-input lesson-state"
        aria-label={t('lessons.state_of', { line })}
        value={chosen ?? state}
        onChange={(event) => setChosen(lessonStates.find((each) => each === event.currentTarget.value) ?? null)}
      >
        {lessonStates.map((each) => (
          <option key={each} value={each}>
            {t(`lessons.states.${each}`)}
          </option>
        ))}
      </select>
      {chosen !== null && chosen !== state && (
        <Button
          label={t('lessons.move_named', { state: t(`lessons.states.${chosen}`), line })}
          onClick={() => {
            wasMoved.current = true;
            onMove(chosen);
          }}
        >
          {t('lessons.move')}
        </Button>
      )}
    </>
  );
}

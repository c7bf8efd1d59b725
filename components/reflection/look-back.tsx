import { useEffect, useRef, useState } from 'preact/hooks';
import { hasWords } from '../../utils/core/reflection/has-words.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { AnswersList } from './answers-list.tsx';
import { ExerciseList } from './exercise-list.tsx';
import type { LookBackActs, ReflectionData } from './reflection-data.ts';
import { ReflectionFlow } from './reflection-flow.tsx';

interface LookBackProps {
  readonly data: ReflectionData;
  /** True where the person came to look back: the question takes the focus, or what was written where it is ended. */
  readonly focused: boolean;
  readonly acts: LookBackActs;
  /** The person stopped looking back. */
  readonly onStop: () => void;
}

/** What is shown: what was written, or the questions from this place on, null for where they were left. */
type Shown = { readonly isAsking: false } | { readonly isAsking: true; readonly place: string | null };

/** Looking back on a record's own page: what was written, and the way to go on. Nothing is written before the first letter. */
export function LookBack({ data, focused, acts, onStop }: LookBackProps) {
  const { reflection, rejection } = data;
  const isEnded = reflection !== null && reflection.endedAt !== null;
  const asking = { isAsking: true, place: null } as const;
  const [shown, setShown] = useState<Shown>(focused && !isEnded ? asking : { isAsking: false });
  const [isMeant, setMeant] = useState(focused);
  const wayOn = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!focused) return;
    setMeant(true);
    if (!isEnded) setShown((before) => (before.isAsking ? before : asking));
  }, [focused]);
  // What had the focus is gone with the questions: the way back to them takes it.
  useEffect(() => {
    if (isMeant && !shown.isAsking) focusWayOn();
  }, [isMeant, shown.isAsking]);

  function focusWayOn(): void {
    wayOn.current?.querySelector('button')?.focus();
  }

  function ask(place: string | null): void {
    setMeant(true);
    setShown({ isAsking: true, place });
  }
  function stop(): void {
    setShown({ isAsking: false });
    onStop();
  }
  // The button that was pressed goes with what it deletes.
  function remove(question: string): void {
    acts.onDeleteAnswer(question);
    focusWayOn();
  }
  function removeAll(): void {
    acts.onDeleteAll();
    focusWayOn();
  }
  if (shown.isAsking) return <ReflectionFlow data={data} start={shown.place} focused acts={acts} onStop={stop} />;
  return (
    <div class="look-back">
      {reflection && <AnswersList reflection={reflection} onOpen={ask} onDelete={remove} />}
      {rejection.dreamJob && (
        <TextField
          kind="long"
          label={t('aims.liked')}
          help={t('aims.liked_help')}
          value={rejection.liked ?? ''}
          place={{ kind: 'field', store: 'rejections', id: rejection.id, field: 'liked' }}
          onSave={(liked) => acts.onEdit({ liked })}
        />
      )}
      <p class="row-buttons" ref={wayOn}>
        <Button onClick={() => ask(null)}>{t(beginning(data))}</Button>
        {reflection && hasWords(reflection) && (
          <Button kind="quiet" onClick={removeAll}>
            {t('reflection.delete')}
          </Button>
        )}
      </p>
      <ExerciseList onExercise={ask} />
    </div>
  );
}

function beginning({ reflection }: ReflectionData) {
  if (!reflection) return 'record.look_back.begin' as const;
  return reflection.endedAt === null ? ('reflection.controls.resume' as const) : ('reflection.change' as const);
}

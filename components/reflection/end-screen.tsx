import { useEffect, useRef } from 'preact/hooks';
import { readIfThen } from '../../utils/core/lessons/if-then.ts';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import { answerTo } from '../../utils/core/reflection/progress.ts';
import { t } from '../../utils/i18n/t.ts';
import { LessonLine } from '../lessons/lesson-line.tsx';
import { Button } from '../ui/button.tsx';
import { ExerciseList } from './exercise-list.tsx';
import { OfferedThemes } from './offered-themes.tsx';
import { OwnTheme } from './own-theme.tsx';
import type { ReflectionActs, ReflectionData } from './reflection-data.ts';

interface EndScreenProps {
  readonly data: ReflectionData;
  readonly focused: boolean;
  readonly acts: ReflectionActs;
  /** Goes to the first step of an exercise. */
  readonly onExercise: (place: string) => void;
}

/** The end: what may be kept from what was written, and other ways to write. All of it may be left. */
export function EndScreen({ data, focused, acts, onExercise }: EndScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  const line = lineIn(data.reflection);
  const isKept =
    line && data.lessons.some((each) => each.situation === line.situation && each.response === line.response);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('reflection.end.title')}
      </h3>
      <p>{t('reflection.end.text')}</p>
      {line && (
        <section class="reflection-part">
          <h4>{t('reflection.lesson.title')}</h4>
          <p>
            <LessonLine line={line} />
          </p>
          {isKept ? (
            <p class="note">{t('reflection.lesson.kept')}</p>
          ) : (
            <p>
              <Button onClick={() => void acts.onKeepLesson(line)}>{t('reflection.lesson.keep')}</Button>
            </p>
          )}
        </section>
      )}
      <OfferedThemes data={data} onKeep={acts.onKeepTheme} />
      <OwnTheme data={data} acts={acts} />
      <ExerciseList onExercise={onExercise} />
    </>
  );
}

/** The line for next time; null where there is none. A whole line typed into its second half is read as one. */
function lineIn(reflection: Reflection | null) {
  const answers = reflection?.answers ?? [];
  const situation = answerTo(answers, 'next_if').trim();
  const response = answerTo(answers, 'next').trim();
  if (response === '') return null;
  return situation === '' ? readIfThen(response) : { situation, response };
}

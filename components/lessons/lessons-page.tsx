import { useRef } from 'preact/hooks';
import { sortLessons, stepForToday } from '../../utils/core/lessons/states.ts';
import type { Lesson } from '../../utils/core/model/lesson.ts';
import type { Theme } from '../../utils/core/model/theme.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';
import { Empty } from '../ui/states.tsx';
import { AddLesson } from './add-lesson.tsx';
import type { LessonActs } from './lesson-acts.ts';
import { LessonItem } from './lesson-item.tsx';
import { LessonLine } from './lesson-line.tsx';

interface LessonsPageProps extends LessonActs {
  readonly lessons: readonly Lesson[];
  readonly themes: readonly Theme[];
  /** Key of the theme noted most. */
  readonly firstTheme: string;
  /** What the rejections that lessons came from are called, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The lines a person works with: one small step on top, then all of them, then a new one. */
export function LessonsPage({ lessons, themes, firstTheme, names, onAdd, ...acts }: LessonsPageProps) {
  const step = stepForToday(lessons);
  const sorted = sortLessons(lessons);
  const isAtRest = ({ state }: Lesson) => state === 'done' || state === 'let_go';
  const heading = useRef<HTMLHeadingElement>(null);
  // A line that leaves its list takes the focus with it.
  function move(lesson: Lesson, state: Lesson['state']): void {
    acts.onMove(lesson, state);
    if (isAtRest(lesson) !== isAtRest({ ...lesson, state })) heading.current?.focus();
  }
  function remove(lesson: Lesson): void {
    acts.onDelete(lesson);
    heading.current?.focus();
  }
  const list = (shown: readonly Lesson[]) => (
    <ul class="lessons">
      {shown.map((lesson) => {
        const name = lesson.rejectionId === null ? undefined : names.get(lesson.rejectionId);
        return (
          <LessonItem
            key={lesson.id}
            lesson={lesson}
            origin={lesson.rejectionId !== null && name ? { id: lesson.rejectionId, name } : null}
            theme={lesson.themeKey === null ? null : themeLabel(lesson.themeKey, themes)}
            onEdit={acts.onEdit}
            onMove={move}
            onDelete={remove}
          />
        );
      })}
    </ul>
  );
  const open = sorted.filter((lesson) => !isAtRest(lesson));
  const rest = sorted.filter(isAtRest);
  return (
    <>
      <header class="page-top">
        <h1 ref={heading} tabIndex={-1}>
          {t('options.lessons')}
        </h1>
        <p class="row-buttons">
          <a class="aw-button aw-button-plain" href="#/brief">
            {t('lessons.to_brief')}
          </a>
          <a class="aw-button aw-button-plain" href="#/practice">
            {t('lessons.to_practice')}
          </a>
        </p>
      </header>
      {step && open.length > 1 && (
        <section class="small-step" aria-labelledby="small-step">
          <h2 id="small-step">{t('lessons.step')}</h2>
          <p>
            <LessonLine line={step} />
          </p>
          <p class="note">{t('lessons.small_step')}</p>
        </section>
      )}
      {lessons.length === 0 && (
        <Empty title={t('lessons.empty.title')}>
          <p>{t('lessons.empty.text')}</p>
        </Empty>
      )}
      {open.length > 0 && list(open)}
      <AddLesson themes={themes} first={firstTheme} onAdd={onAdd} />
      {rest.length > 0 && (
        <details class="lessons-rest">
          <summary>{t('lessons.rest')}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

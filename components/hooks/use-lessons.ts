import type { Lesson } from '../../utils/core/model/lesson.ts';
import type { Rejection } from '../../utils/core/model/rejection.ts';
import type { Theme } from '../../utils/core/model/theme.ts';
import { countThemes } from '../../utils/core/themes/recurring.ts';
import { isThemeKey, leadingThemes } from '../../utils/core/themes/taxonomy.ts';
import { t } from '../../utils/i18n/t.ts';
import { addLesson, deleteLesson, editLesson, listLessons, restoreLesson } from '../../utils/storage/lessons.ts';
import { getRejection, sampleIds } from '../../utils/storage/rejections.ts';
import { listMentions, listThemes } from '../../utils/storage/themes.ts';
import type { LessonActs } from '../lessons/lesson-acts.ts';
import type { Done } from '../ui/toast.tsx';
import { attempt, logged } from './tell-failure.ts';
import { tried } from './tried.ts';
import { type LiveResult, useLiveQuery } from './use-live-query.ts';
import { useLiveWords } from './use-recovered.ts';

/** Themes that a person noted, the one noted most first, and what they are called. */
export interface NotedThemes {
  readonly themes: readonly Theme[];
  /** Keys of ours among them. */
  readonly noted: readonly string[];
}

async function readThemes(): Promise<NotedThemes> {
  const [samples, themes, all] = await Promise.all([sampleIds(), listThemes(), listMentions()]);
  const mentions = all.filter(({ rejectionId }) => !samples.has(rejectionId));
  const notes = mentions.map((mention) => ({ rejectionId: mention.rejectionId, at: mention.createdAt }));
  const counted = countThemes(themes, mentions, notes).filter(({ side, key }) => side === 'work_on' && isThemeKey(key));
  return { themes, noted: counted.map(({ key }) => key) };
}

/** The themes that a person noted, live. */
export function useThemes(): LiveResult<NotedThemes> {
  return useLiveQuery(readThemes);
}

/** All that the page of lessons shows. */
export interface LessonsData extends NotedThemes {
  readonly lessons: readonly Lesson[];
  readonly firstTheme: string;
  /** What the rejections that lessons came from are called, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The lessons, live. `nameOf` says what a rejection is called. */
export function useLessons(nameOf: (rejection: Rejection) => string): LiveResult<LessonsData> {
  return useLiveWords(async () => {
    const [lessons, themes] = await Promise.all([listLessons(), readThemes()]);
    const ids = [...new Set(lessons.flatMap(({ rejectionId }) => rejectionId ?? []))];
    const rejections = await Promise.all(ids.map(getRejection));
    const names = new Map(rejections.flatMap((one) => (one ? [[one.id, nameOf(one)] as const] : [])));
    return { ...themes, lessons, names, firstTheme: themes.noted[0] ?? leadingThemes[0] ?? '' };
  });
}

/** Writes what the person does with lessons, and tells `onDone` how to take a deletion back. */
export function useLessonActs(onDone: (done: Done) => void): LessonActs {
  async function edit(lesson: Lesson, change: Parameters<typeof editLesson>[1]): Promise<void> {
    if (!(await editLesson(lesson.id, change))) throw new Error('The lesson is gone.');
  }
  async function move(lesson: Lesson, state: Lesson['state']): Promise<void> {
    await edit(lesson, { state });
    onDone({ text: t(`lessons.moved.${state}`), undo: () => edit(lesson, { state: lesson.state }) });
  }
  async function remove(lesson: Lesson): Promise<void> {
    const deleted = await deleteLesson(lesson.id);
    if (deleted) onDone({ text: t('lessons.deleted'), undo: () => restoreLesson(deleted) });
  }
  return {
    onAdd: (line, themeKey) => tried('lesson, add', onDone, () => addLesson({ ...line, themeKey, rejectionId: null })),
    onEdit: (lesson, change) => logged('lesson, edit', edit(lesson, change)),
    onMove: (lesson, state) => attempt('lesson, move', onDone, () => move(lesson, state)),
    onDelete: (lesson) => attempt('lesson, delete', onDone, () => remove(lesson)),
  };
}

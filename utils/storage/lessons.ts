import type { Lesson, LessonState } from '../core/model/lesson.ts';
import { newRecord } from './clock.ts';
import { database } from './database.ts';

/** All lessons, the one touched last first. */
export async function listLessons(): Promise<Lesson[]> {
  return database().lessons.orderBy('updatedAt').reverse().toArray();
}

/** The lessons that came from a rejection, oldest first. */
export function lessonsOf(rejectionId: string): Promise<Lesson[]> {
  return database().lessons.where({ rejectionId }).sortBy('createdAt');
}

/** Adds an if-then line; it begins open. */
export async function addLesson(
  lesson: Pick<Lesson, 'situation' | 'response' | 'rejectionId' | 'themeKey'>,
  now = Date.now(),
): Promise<Lesson> {
  const added: Lesson = { ...newRecord(now), ...lesson, state: 'open' };
  await database().lessons.add(added);
  return added;
}

/** Changes the words or the state of a lesson. Returns false where it is gone. */
export async function editLesson(
  id: string,
  edit: { readonly situation?: string; readonly response?: string; readonly state?: LessonState },
  now = Date.now(),
): Promise<boolean> {
  return (await database().lessons.update(id, { ...edit, updatedAt: now })) > 0;
}

/** Deletes a lesson and gives it back for undo. */
export async function deleteLesson(id: string, now = Date.now()): Promise<Lesson | undefined> {
  const db = database();
  return db.transaction('rw', db.lessons, db.tombstones, async () => {
    const lesson = await db.lessons.get(id);
    if (!lesson) return undefined;
    await db.lessons.delete(id);
    await db.tombstones.put({ id, store: 'lessons', deletedAt: now });
    return lesson;
  });
}

/** Brings a deleted lesson back as it was. */
export async function restoreLesson(lesson: Lesson): Promise<void> {
  const db = database();
  await db.transaction('rw', db.lessons, db.tombstones, async () => {
    await db.lessons.put(lesson);
    await db.tombstones.delete(lesson.id);
  });
}

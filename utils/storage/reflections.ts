import type { Reflection } from '../core/model/reflection.ts';
import { newRecord } from './clock.ts';
import { database } from './database.ts';

/** The reflections on a rejection, oldest first. */
export function reflectionsOf(rejectionId: string): Promise<Reflection[]> {
  return database().reflections.where({ rejectionId }).sortBy('createdAt');
}

/** All reflections, oldest first. */
export function listReflections(): Promise<Reflection[]> {
  return database().reflections.toCollection().sortBy('createdAt');
}

/** Reflections that were begun and not ended, the one touched last first. */
export async function openReflections(): Promise<Reflection[]> {
  const all = await database().reflections.orderBy('updatedAt').reverse().toArray();
  return all.filter((reflection) => reflection.endedAt === null);
}

/** What is known of a reflection before its first word: how many questions, and where the person is among them. */
export type ReflectionStart = Pick<Reflection, 'depth' | 'place'>;

/** Goes on with the reflection that is open, at this place and with the deeper questions if either asked for them, or begins one. */
export function beginReflection(rejectionId: string, start: ReflectionStart, now = Date.now()): Promise<Reflection> {
  const { reflections } = database();
  return database().transaction('rw', reflections, async () => {
    const open = (await reflectionsOf(rejectionId)).find((each) => each.endedAt === null);
    if (open) {
      const gone = { ...open, ...start, depth: open.depth === 'deep' ? open.depth : start.depth };
      await reflections.put(gone);
      return gone;
    }
    const begun: Reflection = { ...newRecord(now), rejectionId, answers: [], endedAt: null, ...start };
    await reflections.add(begun);
    return begun;
  });
}

/**
 * Saves an answer as it stands, at each keystroke. An answer that was there keeps its place; a new one comes last.
 * Returns false where the reflection is gone: then nothing was written.
 */
export function saveAnswer(id: string, question: string, text: string, now = Date.now()): Promise<boolean> {
  const { reflections } = database();
  return database().transaction('rw', reflections, async () => {
    const reflection = await reflections.get(id);
    if (!reflection) return false;
    await reflections.put(answeredWith(reflection, question, text, now));
    return true;
  });
}

/** A reflection with one answer changed. `now` in ms since 1970 UTC. */
export function answeredWith(reflection: Reflection, question: string, text: string, now: number): Reflection {
  const known = reflection.answers.some((answer) => answer.question === question);
  const answers = known
    ? reflection.answers.map((answer) => (answer.question === question ? { question, text } : answer))
    : [...reflection.answers, { question, text }];
  return { ...reflection, answers, updatedAt: now };
}

/** Ends a reflection; its answers stay and can still be edited. */
export async function endReflection(id: string, now = Date.now()): Promise<void> {
  await database().reflections.update(id, { endedAt: now, updatedAt: now });
}

/** Notes which question the person is at, so that a look back goes on there. */
export async function keepPlace(id: string, place: string): Promise<void> {
  await database().reflections.update(id, { place });
}

/** Goes on with the deeper questions in the same reflection; its answers stay. */
export async function deepenReflection(id: string, now = Date.now()): Promise<void> {
  await database().reflections.update(id, { depth: 'deep', endedAt: null, updatedAt: now });
}

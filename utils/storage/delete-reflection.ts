import type { Answer, Reflection } from '../core/model/reflection.ts';
import { answerTo } from '../core/reflection/progress.ts';
import { database } from './database.ts';

/** An answer that was taken out of a reflection, with where it stood. */
export interface DeletedAnswer {
  readonly id: string;
  readonly answer: Answer;
  readonly at: number;
}

/** Takes one answer out of a reflection and gives it back for undo; undefined where there is none. */
export function deleteAnswer(id: string, question: string, now = Date.now()): Promise<DeletedAnswer | undefined> {
  const { reflections } = database();
  return database().transaction('rw', reflections, async () => {
    const reflection = await reflections.get(id);
    const at = reflection?.answers.findIndex((each) => each.question === question) ?? -1;
    const answer = reflection?.answers[at];
    if (!reflection || !answer) return undefined;
    await reflections.put({ ...reflection, answers: reflection.answers.toSpliced(at, 1), updatedAt: now });
    return { id, answer, at };
  });
}

/** Puts an answer back where it stood. What was written there in between stays. */
export async function restoreAnswer({ id, answer, at }: DeletedAnswer, now = Date.now()): Promise<void> {
  const { reflections } = database();
  await database().transaction('rw', reflections, async () => {
    const reflection = await reflections.get(id);
    if (!reflection || answerTo(reflection.answers, answer.question) !== '') return;
    const others = reflection.answers.filter((each) => each.question !== answer.question);
    await reflections.put({ ...reflection, answers: others.toSpliced(at, 0, answer), updatedAt: now });
  });
}

/** Deletes all reflections on a rejection, leaving tombstones, and gives them back for undo. */
export async function deleteReflections(rejectionId: string, now = Date.now()): Promise<readonly Reflection[]> {
  const { reflections, tombstones } = database();
  return database().transaction('rw', reflections, tombstones, async () => {
    const gone = await reflections.where({ rejectionId }).toArray();
    await reflections.bulkDelete(gone.map(({ id }) => id));
    await tombstones.bulkPut(gone.map(({ id }) => ({ id, store: 'reflections', deletedAt: now })));
    return gone;
  });
}

/** Brings deleted reflections back as they were, beside one that was begun in between. */
export async function restoreReflections(gone: readonly Reflection[]): Promise<void> {
  const { reflections, tombstones } = database();
  await database().transaction('rw', reflections, tombstones, async () => {
    await reflections.bulkPut(gone);
    await tombstones.bulkDelete(gone.map(({ id }) => id));
  });
}

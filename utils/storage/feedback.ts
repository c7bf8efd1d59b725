import type { Feedback } from '../core/model/feedback.ts';
import { newRecord } from './clock.ts';
import { database } from './database.ts';
import { closeRequest } from './requests.ts';

export type FeedbackInput = Omit<Feedback, 'id' | 'createdAt' | 'updatedAt' | 'fromAddress'> &
  Partial<Pick<Feedback, 'id' | 'fromAddress'>>;

/** The feedback that came on a rejection, oldest first. */
export async function feedbackOf(rejectionId: string): Promise<Feedback[]> {
  return (await database().feedback.where({ rejectionId }).sortBy('createdAt')).map(asNow);
}

/** All feedback, oldest first. */
export async function listFeedback(): Promise<Feedback[]> {
  return (await database().feedback.toCollection().sortBy('createdAt')).map(asNow);
}

/** The feedback that was kept from a message, or undefined. */
export async function feedbackOfMessage(messageKey: string): Promise<Feedback | undefined> {
  const kept = await database().feedback.get({ messageKey });
  return kept && asNow(kept);
}

/** Feedback that was kept before addresses were has none. */
function asNow(kept: Feedback): Feedback {
  return { ...kept, fromAddress: kept.fromAddress ?? '' };
}

/**
 * Keeps feedback verbatim and closes the request it answers, by what the answer makes of it. The same message is never kept twice: then what was
 * kept is given back unchanged.
 */
export function addFeedback(
  input: FeedbackInput,
  now = Date.now(),
  outcome: 'answered' | 'declined' = 'answered',
): Promise<Feedback> {
  const db = database();
  return db.transaction('rw', db.feedback, db.requests, async () => {
    const before = input.messageKey ? await feedbackOfMessage(input.messageKey) : undefined;
    if (before) return before;
    const feedback: Feedback = { ...newRecord(now), fromAddress: '', ...input };
    await db.feedback.add(feedback);
    const { requestId: id, rejectionId } = input;
    if (id !== null) await closeRequest({ id, rejectionId }, outcome, now);
    return feedback;
  });
}

/** Changes the person's side of feedback: what was heard on a call, or a grade they see otherwise. */
export async function editFeedback(
  id: string,
  edit: Partial<Pick<Feedback, 'text' | 'grade' | 'from' | 'requestId' | 'receivedOn'>>,
  now = Date.now(),
): Promise<boolean> {
  return (await database().feedback.update(id, { ...edit, updatedAt: now })) > 0;
}

/** Deletes one piece of feedback. */
export async function deleteFeedback(id: string, now = Date.now()): Promise<void> {
  const db = database();
  await db.transaction('rw', db.feedback, db.tombstones, async () => {
    await db.feedback.delete(id);
    await db.tombstones.put({ id, store: 'feedback', deletedAt: now });
  });
}

/** Brings deleted feedback back as it was. */
export async function restoreFeedback(feedback: Feedback): Promise<void> {
  const db = database();
  await db.transaction('rw', db.feedback, db.tombstones, async () => {
    await db.feedback.put(feedback);
    await db.tombstones.delete(feedback.id);
  });
}

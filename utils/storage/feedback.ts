import type { Feedback } from '../core/model/feedback.ts';
import { openAsk } from '../core/requests/open-ask.ts';
import { newRecord } from './clock.ts';
import { database } from './database.ts';
import { closeRequest, requestsOf } from './requests.ts';

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

/** The feedback that came on these rejections, in no order. */
export async function feedbackOn(rejectionIds: readonly string[]): Promise<Feedback[]> {
  const ids = [...new Set(rejectionIds)];
  return (await database().feedback.where('rejectionId').anyOf(ids).toArray()).map(asNow);
}

/**
 * Keeps feedback verbatim and closes the request it answers, by what the answer makes of it. The same message is never
 * kept twice: then what was kept is given back unchanged.
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
    return id === null ? feedback : closeWith(feedback, { id, rejectionId }, outcome, now);
  });
}

/** Closes a request, and its reminders, by feedback that answers it. To be called where both stores may be written. */
async function closeWith(
  feedback: Feedback,
  request: Parameters<typeof closeRequest>[0],
  outcome: 'answered' | 'declined',
  now: number,
): Promise<Feedback> {
  const before = await closeRequest(request, outcome, now, feedback.createdAt);
  const closed = before.map(({ id, state, closedAt }) => ({ id, state, closedAt }));
  const linked: Feedback = { ...feedback, requestId: request.id, closed };
  await database().feedback.put(linked);
  return linked;
}

/**
 * Closes the request that typed feedback answers, where one is open. Returns whether it did: not where there are no
 * words yet, nor where the feedback has closed its request before.
 */
export function settleFeedback(id: string, outcome: 'answered' | 'declined', now = Date.now()): Promise<boolean> {
  const db = database();
  return db.transaction('rw', db.feedback, db.requests, async () => {
    const feedback = await db.feedback.get(id);
    if (!feedback || feedback.requestId !== null || feedback.text.trim() === '') return false;
    // What was asked later is not answered by it, whenever its words are changed.
    const before = (await requestsOf(feedback.rejectionId)).filter(
      ({ askedAt }) => (askedAt ?? 0) <= feedback.createdAt,
    );
    const asked = openAsk(before);
    if (!asked) return false;
    await closeWith({ ...asNow(feedback), updatedAt: now }, asked, outcome, now);
    return true;
  });
}

/**
 * Takes feedback back as if it had never been kept: what it closed stands as it did before, unless that was changed
 * since. Returns what was taken back, or undefined where it was gone.
 */
export function takeBackFeedback(id: string, now = Date.now()): Promise<Feedback | undefined> {
  const db = database();
  return db.transaction('rw', db.feedback, db.requests, db.tombstones, async () => {
    const feedback = await db.feedback.get(id);
    if (!feedback) return undefined;
    for (const { id: requestId, state, closedAt } of feedback.closed ?? []) {
      const request = await db.requests.get(requestId);
      const stands = request?.closedAt === feedback.createdAt;
      if (stands) await db.requests.update(requestId, { state, closedAt, updatedAt: now });
    }
    await deleteFeedback(id, now);
    return asNow(feedback);
  });
}

/** Forgets typed feedback whose words were all taken away: what is typed anew under its id is kept again. */
export function forgetEmptied(id: string): Promise<void> {
  const db = database();
  return db.transaction('rw', db.feedback, db.requests, db.tombstones, async () => {
    await takeBackFeedback(id);
    await db.tombstones.delete(id);
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

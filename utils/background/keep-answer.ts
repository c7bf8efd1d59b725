import { gradeFeedback } from '../core/feedback/grade.ts';
import type { ReceivedPayload, Replies } from '../messages/protocol.ts';
import { dayOf } from '../storage/clock.ts';
import { database } from '../storage/database.ts';
import { addFeedback, deleteFeedback } from '../storage/feedback.ts';
import { editRequest } from '../storage/requests.ts';
import { refreshReminders } from './reminders.ts';

/** Keeps a letter verbatim as feedback on a rejection, graded by its words. */
export async function keepAnswer(input: ReceivedPayload<'feedback.keep'>): Promise<Replies['feedback.keep']> {
  const { key, rejectionId, requestId, from, text, language, date } = input;
  if (!(await database().rejections.get(rejectionId))) throw new Error('The rejection is gone.');
  const { grade, evidence } = gradeFeedback(text, language);
  const receivedOn = date?.slice(0, 10) ?? dayOf(Date.now());
  const kept = await addFeedback({ rejectionId, requestId, messageKey: key, from, text, grade, receivedOn });
  await refreshReminders();
  return { feedbackId: kept.id, grade: kept.grade, quotes: evidence.map((each) => each.text) };
}

/** Takes the keep of a letter as feedback back; the request it closed is open again. Needs the letter's key. */
export async function undoKeepAnswer(feedbackId: string, key: string): Promise<void> {
  const feedback = await database().feedback.get(feedbackId);
  if (feedback?.messageKey !== key) return;
  await deleteFeedback(feedbackId);
  if (feedback.requestId) await editRequest(feedback.requestId, { state: 'asked', closedAt: null });
  await refreshReminders();
}

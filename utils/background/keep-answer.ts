import { gradeFeedback } from '../core/feedback/grade.ts';
import { outcomeOf } from '../core/feedback/outcome.ts';
import type { ReceivedPayload, Replies } from '../messages/protocol.ts';
import { dayOf } from '../storage/clock.ts';
import { database } from '../storage/database.ts';
import { addFeedback, deleteFeedback } from '../storage/feedback.ts';
import { editRequest, requestsOf } from '../storage/requests.ts';
import { refreshReminders } from './reminders.ts';

/** Keeps a letter verbatim as feedback on a rejection, graded by its words. */
export async function keepAnswer(input: ReceivedPayload<'feedback.keep'>): Promise<Replies['feedback.keep']> {
  const { key, rejectionId, requestId, from, fromAddress, text, language, date } = input;
  if (!(await database().rejections.get(rejectionId))) throw new Error('The rejection is gone.');
  const { grade, evidence } = gradeFeedback(text, language);
  const receivedOn = date?.slice(0, 10) ?? dayOf(Date.now());
  const answer = { rejectionId, requestId, messageKey: key, from, fromAddress, text, grade, receivedOn };
  const kept = await addFeedback(answer, Date.now(), outcomeOf(text, language));
  await refreshReminders();
  return { feedbackId: kept.id, grade: kept.grade, quotes: evidence.map((each) => each.text) };
}

/** Takes the keep of a letter as feedback back; what it closed is open again. Needs the letter's key. */
export async function undoKeepAnswer(feedbackId: string, key: string): Promise<void> {
  const feedback = await database().feedback.get(feedbackId);
  if (feedback?.messageKey !== key) return;
  await deleteFeedback(feedbackId);
  for (const { id, kind, closedAt } of await requestsOf(feedback.rejectionId)) {
    const isItsReminder = kind === 'nudge' && closedAt === feedback.createdAt;
    if (id === feedback.requestId || isItsReminder) await editRequest(id, { state: 'asked', closedAt: null });
  }
  await refreshReminders();
}

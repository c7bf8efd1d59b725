import { gradeFeedback } from '../core/feedback/grade.ts';
import { outcomeOf } from '../core/feedback/outcome.ts';
import type { ReceivedPayload, Replies } from '../messages/protocol.ts';
import { dayOf } from '../storage/clock.ts';
import { database } from '../storage/database.ts';
import { addFeedback, feedbackOfMessage, takeBackFeedback } from '../storage/feedback.ts';
import { mayUndoFrom } from '../storage/undo-keep.ts';
import { afterAnswer } from './after-answer.ts';
import { refreshReminders } from './reminders.ts';

/** Keeps a letter verbatim as feedback on a rejection, graded by its words. */
export async function keepAnswer(input: ReceivedPayload<'feedback.keep'>): Promise<Replies['feedback.keep']> {
  const { key, rejectionId, requestId, from, fromAddress, text, language, date } = input;
  if (!(await database().rejections.get(rejectionId))) throw new Error('The rejection is gone.');
  const { grade, evidence, isRead } = gradeFeedback(text, language);
  const receivedOn = date?.slice(0, 10) ?? dayOf(Date.now());
  const answer = { rejectionId, requestId, messageKey: key, from, fromAddress, text, grade, receivedOn };
  const kept = await addFeedback(answer, Date.now(), outcomeOf(text, language));
  await refreshReminders();
  const quotes = evidence.map((each) => each.text);
  return { feedbackId: kept.id, grade: isRead ? kept.grade : null, quotes, next: await afterAnswer(rejectionId) };
}

/**
 * Takes the keep of a letter as feedback back; what it closed stands as before. Only a young one, and only with the
 * letter's key, so that a page's script could at most undo what was just kept there.
 */
export async function undoKeepAnswer(feedbackId: string, key: string, now = Date.now()): Promise<void> {
  const feedback = await feedbackOfMessage(key);
  if (feedback?.id !== feedbackId || !mayUndoFrom(feedback.createdAt, now)) return;
  await takeBackFeedback(feedbackId, now);
  await refreshReminders();
}

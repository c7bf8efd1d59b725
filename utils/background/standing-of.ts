import { readsFeedback } from '../core/feedback/reader.ts';
import { type FeedbackRequest, isQuestion } from '../core/model/feedback-request.ts';
import { dueRequest } from '../core/requests/due-request.ts';
import { isOvertaken } from '../core/requests/overtaken.ts';
import { languageOf } from '../core/text/language.ts';
import type { Standing } from '../messages/standing.ts';
import { database } from '../storage/database.ts';
import { feedbackOf, feedbackOfMessage } from '../storage/feedback.ts';
import { keptMessage } from '../storage/keep.ts';
import { requestsOf } from '../storage/requests.ts';
import { mayUndoFrom } from '../storage/undo-keep.ts';
import { afterAnswer } from './after-answer.ts';
import { answersTo, type LetterHeader } from './answers.ts';
import { isDismissed, isResting } from './notes-on-messages.ts';

/** Where a message stands, from what is kept. */
export async function standingOf(key: string, fingerprint: string, header: LetterHeader): Promise<Standing> {
  // All at once: most letters are none of these, and each waits for nothing but its own answer.
  const [message, feedback, correction, rests, isNoAnswer] = await Promise.all([
    keptMessage(key, fingerprint),
    feedbackOfMessage(key),
    database().corrections.get({ messageKey: key }),
    isResting(key),
    isDismissed(key),
  ]);
  const rejection = message && (await database().rejections.get(message.rejectionId));
  if (rejection) {
    const [requests, back] = await Promise.all([requestsOf(rejection.id), feedbackOf(rejection.id)]);
    // Thanks and keeping in touch ask nothing, and what an answer overtook is planned no more.
    const request = requests.findLast((one) => isQuestion(one) && (one.state !== 'planned' || !isOvertaken(one, back)));
    return {
      state: 'kept',
      rejectionId: rejection.id,
      company: rejection.company,
      role: rejection.role,
      keptAt: rejection.createdAt,
      request: request ? { state: request.state, at: momentOf(request) } : null,
      ready: dueRequest(requests, back, Date.now()) !== undefined,
    };
  }
  if (feedback) {
    const { rejectionId, id: feedbackId, text, createdAt } = feedback;
    const grade = readsFeedback(languageOf(text) ?? 'en') ? feedback.grade : null;
    const [next, requests, back] = await Promise.all([
      afterAnswer(rejectionId),
      requestsOf(rejectionId),
      feedbackOf(rejectionId),
    ]);
    const ready = dueRequest(requests, back, Date.now()) !== undefined;
    const mayUndo = mayUndoFrom(createdAt, Date.now());
    return { state: 'feedback', rejectionId, feedbackId, grade, next, ready, mayUndo };
  }
  if (correction?.says === 'not_a_rejection') return { state: 'not_one' };
  if (rests) return { state: 'resting' };
  return { state: 'unknown', answers: isNoAnswer ? [] : await answersTo(key, header) };
}

/** When a request came into its state; for "planned", when it is due. */
function momentOf(request: FeedbackRequest): number | null {
  if (request.state === 'planned') return request.dueAt;
  return request.state === 'asked' ? request.askedAt : request.closedAt;
}

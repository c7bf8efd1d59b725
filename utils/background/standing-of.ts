import type { FeedbackRequest } from '../core/model/feedback-request.ts';
import type { Standing } from '../messages/standing.ts';
import { database } from '../storage/database.ts';
import { feedbackOfMessage } from '../storage/feedback.ts';
import { keptMessage } from '../storage/keep.ts';
import { requestsOf } from '../storage/requests.ts';
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
    const request = (await requestsOf(rejection.id)).at(-1);
    return {
      state: 'kept',
      rejectionId: rejection.id,
      company: rejection.company,
      role: rejection.role,
      keptAt: rejection.createdAt,
      request: request ? { state: request.state, at: momentOf(request) } : null,
    };
  }
  if (feedback) {
    return { state: 'feedback', rejectionId: feedback.rejectionId, feedbackId: feedback.id, grade: feedback.grade };
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

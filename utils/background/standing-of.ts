import type { FeedbackRequest } from '../core/model/feedback-request.ts';
import type { Standing } from '../messages/standing.ts';
import { database } from '../storage/database.ts';
import { keptMessage } from '../storage/keep.ts';
import { requestsOf } from '../storage/requests.ts';
import { isResting } from './rests.ts';

/** Where a message stands, from what is kept. */
export async function standingOf(key: string, fingerprint: string): Promise<Standing> {
  const message = await keptMessage(key, fingerprint);
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
  const correction = await database().corrections.get({ messageKey: key });
  if (correction?.says === 'not_a_rejection') return { state: 'not_one' };
  return (await isResting(key)) ? { state: 'resting' } : { state: 'unknown' };
}

/** When a request came into its state; for "planned", when it is due. */
function momentOf(request: FeedbackRequest): number | null {
  if (request.state === 'planned') return request.dueAt;
  return request.state === 'asked' ? request.askedAt : request.closedAt;
}

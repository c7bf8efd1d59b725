import { outcomeOf } from '../core/feedback/outcome.ts';
import { isOvertaken } from '../core/requests/overtaken.ts';
import { feedbackOn, settleFeedback } from '../storage/feedback.ts';
import { requestsIn } from '../storage/requests.ts';

/**
 * Closes each ask that was answered by words which nobody had joined to it: a page that ends while they are typed has
 * no time for that. Doing it twice is doing it once. `now` in ms since 1970 UTC.
 */
export async function settleAnswers(now = Date.now()): Promise<void> {
  const asked = await requestsIn(['asked']);
  for (const feedback of await feedbackOn(asked.map(({ rejectionId }) => rejectionId))) {
    const isAnswered = asked.some(
      (request) => request.rejectionId === feedback.rejectionId && isOvertaken(request, [feedback]),
    );
    if (isAnswered) await settleFeedback(feedback.id, outcomeOf(feedback.text), now);
  }
}

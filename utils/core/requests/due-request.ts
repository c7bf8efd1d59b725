import type { FeedbackRequest } from '../model/feedback-request.ts';
import { type CameBack, isOvertaken } from './overtaken.ts';

/**
 * The planned request of a rejection whose draft can go out now; undefined where none is planned, its time has not
 * come, or an answer came first.
 * @param now ms since 1970 UTC
 */
export function dueRequest(
  requests: readonly FeedbackRequest[],
  feedback: readonly CameBack[],
  now: number,
): FeedbackRequest | undefined {
  return requests.findLast(
    (each) => each.state === 'planned' && (each.dueAt ?? now) <= now && !isOvertaken(each, feedback),
  );
}

import type { Feedback } from '../model/feedback.ts';
import { type FeedbackRequest, isQuestion } from '../model/feedback-request.ts';

/** What came back, as far as it tells which requests it overtook. */
export type CameBack = Pick<Feedback, 'grade' | 'createdAt' | 'requestId'>;

/**
 * True where an answer came meanwhile: a first ask or a reminder that is only planned needs no sending any more, nor a
 * second ask once there is something in an answer; and an ask that waits has what it waited for, also where nobody
 * noted so. What the person planned, changed or sent after the answer stands.
 */
export function isOvertaken(
  request: Pick<FeedbackRequest, 'kind' | 'state' | 'askedAt' | 'updatedAt'>,
  feedback: readonly CameBack[],
): boolean {
  const { kind, state, askedAt, updatedAt } = request;
  if (state === 'planned') {
    if (!isQuestion(request)) return false;
    return feedback.some(
      ({ createdAt, grade }) => !(createdAt < updatedAt) && (kind !== 'specific' || grade !== 'general'),
    );
  }
  // Words that name their request closed it; where it is open again, the person opened it.
  return (
    state === 'asked' &&
    isQuestion(request) &&
    feedback.some(({ createdAt, requestId }) => requestId === null && createdAt >= (askedAt ?? updatedAt))
  );
}

import { nextStep } from '../core/requests/next-step.ts';
import type { AfterAnswer } from '../messages/standing.ts';
import { feedbackOf } from '../storage/feedback.ts';
import { requestsOf } from '../storage/requests.ts';

/** The mail that may follow the answers on a rejection, as its loop stands. `now` in ms since 1970 UTC. */
export async function afterAnswer(rejectionId: string, now = Date.now()): Promise<AfterAnswer> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const step = nextStep(await requestsOf(rejectionId), await feedbackOf(rejectionId), now, timeZone);
  return step === 'second_ask' || step === 'thank' ? step : null;
}

import { addressOf } from '../core/drafts/address-of.ts';
import type { FeedbackRequest } from '../core/model/feedback-request.ts';
import { getRejection, messagesOf } from './rejections.ts';
import { planRequest, type RequestPlan } from './requests.ts';
import { getSettings } from './settings.ts';

/**
 * Plans a request in the tone the person set, in the language of the letter and addressed as the letter addresses
 * them. Throws where the rejection is gone.
 */
export async function planByLetter(
  plan: Omit<RequestPlan, 'tone' | 'language' | 'address'>,
  now = Date.now(),
): Promise<FeedbackRequest> {
  const { rejectionId } = plan;
  const [rejection, messages, { tone }] = await Promise.all([
    getRejection(rejectionId),
    messagesOf(rejectionId),
    getSettings(),
  ]);
  if (!rejection) throw new Error('The rejection is gone.');
  const letters = messages.filter(({ outgoing }) => outgoing !== true);
  const address = addressOf(letters.map(({ body }) => body).join('\n'), rejection.language);
  return planRequest({ ...plan, tone, language: rejection.language ?? 'en', address }, now);
}

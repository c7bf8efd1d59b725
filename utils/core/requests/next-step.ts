import type { Feedback } from '../model/feedback.ts';
import type { FeedbackRequest } from '../model/feedback-request.ts';
import { mayNudge } from './reminders.ts';
import { nudgeWindow } from './schedule.ts';

/**
 * Where the loop of one rejection stands: ask · cooling off · ready to ask · waiting · nudge (once) · close kindly ·
 * second ask (once, after a general answer) · thank · done.
 */
export type LoopStep =
  | 'ask'
  | 'cooling_off'
  | 'ready'
  | 'waiting'
  | 'nudge'
  | 'close'
  | 'second_ask'
  | 'thank'
  | 'done';

/**
 * The one next step of a rejection's loop.
 * @param requests all requests of the rejection
 * @param feedback all feedback of the rejection
 * @param now ms since 1970 UTC
 */
export function nextStep(
  requests: readonly FeedbackRequest[],
  feedback: readonly Pick<Feedback, 'grade'>[],
  now: number,
  timeZone: string,
): LoopStep {
  const latest = requests.toSorted((a, b) => a.createdAt - b.createdAt).at(-1);
  const isGeneral = feedback.length > 0 && feedback.every(({ grade }) => grade === 'general');
  const asked = (kind: FeedbackRequest['kind']) => requests.some((one) => one.kind === kind && one.state !== 'planned');
  if (latest?.state === 'planned') {
    return latest.dueAt !== null && latest.dueAt > now ? 'cooling_off' : 'ready';
  }
  if (asked('thanks') || asked('thanks_only')) return 'done';
  if (feedback.length > 0 && !isGeneral) return 'thank';
  if (latest?.state === 'asked' && waits(latest, requests)) return whileWaiting(latest, requests, now, timeZone);
  // Where they said that they give none, that is accepted.
  if (isGeneral && requests.some(({ state }) => state === 'declined')) return 'done';
  if (isGeneral) return asked('specific') ? 'thank' : 'second_ask';
  return latest ? 'done' : 'ask';
}

/** A reminder waits only as long as the ask that it reminds of. */
function waits(latest: FeedbackRequest, requests: readonly FeedbackRequest[]): boolean {
  if (latest.kind !== 'nudge') return true;
  return requests.some((one) => one.state === 'asked' && (one.kind === 'first' || one.kind === 'specific'));
}

function whileWaiting(
  latest: FeedbackRequest,
  requests: readonly FeedbackRequest[],
  now: number,
  timeZone: string,
): LoopStep {
  if (latest.kind === 'keep_in_touch') return 'done';
  const { from, until } = nudgeWindow(latest.askedAt ?? latest.updatedAt, timeZone);
  if (now < from) return 'waiting';
  if (mayNudge(latest, requests)) return 'nudge';
  return now < until ? 'waiting' : 'close';
}

import type { FeedbackRequest } from '../model/feedback-request.ts';
import { type CameBack, isOvertaken } from './overtaken.ts';
import { mayNudge } from './reminders.ts';
import { nudgeWindow } from './schedule.ts';

/**
 * Where the loop of one rejection stands: ask · cooling off · ready to ask · waiting · nudge (once, while it is best
 * sent) · close kindly · second ask (once, after a general answer) · thank · done.
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
  feedback: readonly CameBack[],
  now: number,
  timeZone: string,
): LoopStep {
  const standing = requests
    .filter((request) => !isOvertaken(request, feedback))
    .toSorted((a, b) => a.createdAt - b.createdAt);
  const isGeneral = feedback.length > 0 && feedback.every(({ grade }) => grade === 'general');
  const asked = (kind: FeedbackRequest['kind']) => requests.some((one) => one.kind === kind && one.state !== 'planned');
  const planned = standing.findLast(({ state }) => state === 'planned');
  if (planned) return planned.dueAt !== null && planned.dueAt > now ? 'cooling_off' : 'ready';
  // Whatever else was sent meanwhile: an ask waits until it is answered, given up or thanked for.
  const open = standing.findLast(({ kind, state }) => state === 'asked' && (kind === 'first' || kind === 'specific'));
  if (open && !isThankedFor(open, standing)) return whileWaiting(open, standing, now, timeZone);
  if (asked('thanks') || asked('thanks_only')) return 'done';
  if (feedback.length > 0 && !isGeneral) return 'thank';
  // Where they said that they give none, that is accepted.
  if (isGeneral && requests.some(({ state }) => state === 'declined')) return 'done';
  if (isGeneral) return asked('specific') ? 'thank' : 'second_ask';
  return requests.length > 0 ? 'done' : 'ask';
}

/** Thanks for feedback tell that there was some. */
function isThankedFor(open: FeedbackRequest, requests: readonly FeedbackRequest[]): boolean {
  return requests.some(({ kind, createdAt }) => kind === 'thanks' && createdAt > open.createdAt);
}

/** The wait begins anew with a reminder, and ends with the days in which one is best sent. */
function whileWaiting(
  open: FeedbackRequest,
  requests: readonly FeedbackRequest[],
  now: number,
  timeZone: string,
): LoopStep {
  const reminder = requests.findLast(
    ({ kind, state, createdAt }) => kind === 'nudge' && state === 'asked' && createdAt > open.createdAt,
  );
  const { askedAt, updatedAt } = reminder ?? open;
  const { from, until } = nudgeWindow(askedAt ?? updatedAt, timeZone);
  if (now < from) return 'waiting';
  if (now >= until) return 'close';
  return mayNudge(open, requests) ? 'nudge' : 'waiting';
}

import type { Feedback } from '../model/feedback.ts';
import type { FeedbackRequest } from '../model/feedback-request.ts';
import { type CameBack, isOvertaken } from './overtaken.ts';
import { decentMoment, nudgeWindow } from './schedule.ts';

/** Something to be reminded of, once. */
export interface Reminder {
  readonly kind: 'ask' | 'nudge';
  readonly requestId: string;
  readonly rejectionId: string;
  /** When, ms since 1970 UTC, at a decent hour. */
  readonly at: number;
  /** Remembered when shown: the same reminder never comes twice, whatever the clock does. */
  readonly key: string;
}

/**
 * All reminders of the requests that were not shown yet, the next first: an "ask" when a cool-off ends, one "nudge"
 * for an ask without answer. A request planned for "now" (`dueAt` null) has none, and none has what was overtaken by
 * an answer (`feedback`: what came back on any of their rejections).
 */
export function pendingReminders(
  requests: readonly FeedbackRequest[],
  timeZone: string,
  shown: ReadonlySet<string>,
  feedback: readonly (CameBack & Pick<Feedback, 'rejectionId'>)[] = [],
): readonly Reminder[] {
  const cameBack = Map.groupBy(feedback, ({ rejectionId }) => rejectionId);
  const standing = requests.filter((request) => !isOvertaken(request, cameBack.get(request.rejectionId) ?? []));
  const loops = Map.groupBy(standing, ({ rejectionId }) => rejectionId);
  return [...loops.values()]
    .flatMap((own) => own.flatMap((request) => reminderOf(request, own, timeZone)))
    .filter(({ key }) => !shown.has(key))
    .toSorted((a, b) => a.at - b.at);
}

/** Those whose time has come: also ones missed while the browser was closed or the machine slept. */
export function dueReminders(reminders: readonly Reminder[], now: number): readonly Reminder[] {
  return reminders.filter(({ at }) => at <= now);
}

/** `own`: all requests of the same rejection. */
function reminderOf(request: FeedbackRequest, own: readonly FeedbackRequest[], timeZone: string): Reminder[] {
  const { id: requestId, rejectionId, state, dueAt, askedAt } = request;
  if (state === 'planned' && dueAt !== null) {
    return [
      { kind: 'ask', requestId, rejectionId, at: decentMoment(dueAt, timeZone), key: `ask:${requestId}:${dueAt}` },
    ];
  }
  // Where a draft is planned, that is what comes next.
  const isNext = !own.some((one) => one.state === 'planned');
  if (state === 'asked' && askedAt !== null && isNext && mayNudge(request, own)) {
    const at = nudgeWindow(askedAt, timeZone).from;
    return [{ kind: 'nudge', requestId, rejectionId, at, key: `nudge:${requestId}` }];
  }
  return [];
}

/**
 * One nudge at most for a rejection (it says that it is the only one), only after an ask, never after thanks for what
 * came back.
 */
export function mayNudge(request: FeedbackRequest, own: readonly FeedbackRequest[]): boolean {
  if (request.kind !== 'first' && request.kind !== 'specific') return false;
  if (own.some(({ kind }) => kind === 'nudge')) return false;
  return !own.some(
    ({ kind, createdAt }) => (kind === 'specific' || kind === 'thanks') && createdAt > request.createdAt,
  );
}

import type { FeedbackRequest } from '../model/feedback-request.ts';
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
 * for a first ask without answer. A request planned for "now" (`dueAt` null) has none.
 */
export function pendingReminders(
  requests: readonly FeedbackRequest[],
  timeZone: string,
  shown: ReadonlySet<string>,
): readonly Reminder[] {
  return requests
    .flatMap((request) => reminderOf(request, requests, timeZone))
    .filter(({ key }) => !shown.has(key))
    .toSorted((a, b) => a.at - b.at);
}

/** Those whose time has come: also ones missed while the browser was closed or the machine slept. */
export function dueReminders(reminders: readonly Reminder[], now: number): readonly Reminder[] {
  return reminders.filter(({ at }) => at <= now);
}

function reminderOf(request: FeedbackRequest, all: readonly FeedbackRequest[], timeZone: string): Reminder[] {
  const { id: requestId, rejectionId, state, dueAt, askedAt } = request;
  if (state === 'planned' && dueAt !== null) {
    return [
      { kind: 'ask', requestId, rejectionId, at: decentMoment(dueAt, timeZone), key: `ask:${requestId}:${dueAt}` },
    ];
  }
  if (state === 'asked' && askedAt !== null && mayNudge(request, all)) {
    const at = nudgeWindow(askedAt, timeZone).from;
    return [{ kind: 'nudge', requestId, rejectionId, at, key: `nudge:${requestId}` }];
  }
  return [];
}

/** One nudge at most, only after an ask, never after thanks. */
export function mayNudge(request: FeedbackRequest, all: readonly FeedbackRequest[]): boolean {
  const isAsk = request.kind === 'first' || request.kind === 'specific';
  const later = all.filter((other) => other.rejectionId === request.rejectionId && other.createdAt > request.createdAt);
  return isAsk && !later.some(({ kind }) => kind === 'nudge' || kind === 'specific' || kind === 'thanks');
}

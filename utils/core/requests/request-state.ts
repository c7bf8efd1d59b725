import type { FeedbackRequest, RequestState } from '../model/feedback-request.ts';

/** What can happen to a request. "undo" takes back the last step. */
export const requestEvents = ['asked', 'answered', 'declined', 'given_up', 'undo'] as const;
export type RequestEvent = (typeof requestEvents)[number];

/*
 *              asked                answered
 *   planned ──────────►  asked  ───────────────►  answered
 *      ▲                 │ │ ▲  declined
 *      └───── undo ──────┘ │ ├───────────────►  declined ───── answered ──► answered
 *                          │ └───── undo ─────  (answered, declined, no_answer)
 *                          └── given_up ─────►  no_answer ──── answered ──► answered
 *
 * A late answer is still an answer.
 */
const steps: Readonly<Record<RequestState, Partial<Record<RequestEvent, RequestState>>>> = {
  planned: { asked: 'asked' },
  asked: { answered: 'answered', declined: 'declined', given_up: 'no_answer', undo: 'planned' },
  answered: { undo: 'asked' },
  declined: { answered: 'answered', undo: 'asked' },
  no_answer: { answered: 'answered', declined: 'declined', undo: 'asked' },
};

/** The state after an event; null where the event makes no sense in that state. */
export function stateAfter(state: RequestState, event: RequestEvent): RequestState | null {
  return steps[state][event] ?? null;
}

/** The events that make sense for a request, for the buttons that are offered. */
export function possibleEvents(state: RequestState): readonly RequestEvent[] {
  return requestEvents.filter((event) => stateAfter(state, event) !== null);
}

/**
 * The fields of a request that change with an event at a moment (ms since 1970 UTC), to be stored; null where the
 * event makes no sense. Dates that the step takes back become null again.
 */
export function changeBy(
  request: Pick<FeedbackRequest, 'state' | 'askedAt'>,
  event: RequestEvent,
  at: number,
): Pick<FeedbackRequest, 'state' | 'askedAt' | 'closedAt'> | null {
  const state = stateAfter(request.state, event);
  if (state === null) return null;
  if (state === 'planned') return { state, askedAt: null, closedAt: null };
  if (state === 'asked') return { state, askedAt: event === 'asked' ? at : request.askedAt, closedAt: null };
  return { state, askedAt: request.askedAt, closedAt: at };
}

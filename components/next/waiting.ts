import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import type { Rejection } from '../../utils/core/model/rejection.ts';

/**
 * Something that a person may do next, or that is on its way.
 * - ask: the cool-off of a planned request is over.
 * - silent: asked some time ago, and nothing came back.
 * - go_on: a look back was begun.
 * - look_back: a rejection of the last days that nothing was done with.
 * - planned, asked: nothing to do now.
 */
export type Waiting =
  | {
      readonly kind: 'ask' | 'silent' | 'planned' | 'asked';
      readonly rejection: Rejection;
      readonly request: FeedbackRequest;
    }
  | { readonly kind: 'go_on' | 'look_back'; readonly rejection: Rejection };

/** What is kept, as far as it matters for what comes next. */
export interface OpenEnds {
  readonly rejections: readonly Rejection[];
  /** All of them, closed ones too: they tell that something was done. */
  readonly requests: readonly FeedbackRequest[];
  readonly reflections: readonly Reflection[];
}

const day = 86_400_000;
/** An answer after two weeks is rare; then the wait may end. */
const silentAfter = 14 * day;
/** How long a look back is offered by itself. */
const freshFor = 7 * day;

const order: readonly Waiting['kind'][] = ['ask', 'go_on', 'silent', 'look_back', 'planned', 'asked'];
const restful: readonly Waiting['kind'][] = ['planned', 'asked'];

/** Everything that waits: what can be done now first, within a kind the longest waiting first. `now` in ms UTC. */
export function waitingOf({ rejections, requests, reflections }: OpenEnds, now: number): readonly Waiting[] {
  const byId = new Map(rejections.map((rejection) => [rejection.id, rejection]));
  const waiting: Waiting[] = [];
  for (const request of requests) {
    if (request.state !== 'planned' && request.state !== 'asked') continue;
    const rejection = byId.get(request.rejectionId);
    if (rejection) waiting.push({ kind: kindOf(request, now), rejection, request });
  }
  for (const { rejectionId, endedAt } of reflections) {
    const rejection = byId.get(rejectionId);
    if (rejection && endedAt === null) waiting.push({ kind: 'go_on', rejection });
  }
  const touched = new Set([...requests, ...reflections].map((each) => each.rejectionId));
  const fresh = rejections.find((each) => !touched.has(each.id) && !each.note && now - each.createdAt < freshFor);
  if (fresh) waiting.push({ kind: 'look_back', rejection: fresh });
  return waiting.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || momentOf(a) - momentOf(b));
}

/** The one next step; null where nothing needs doing. */
export function nextStep(waiting: readonly Waiting[]): Waiting | null {
  return waiting.find(({ kind }) => !restful.includes(kind)) ?? null;
}

function kindOf({ state, dueAt, askedAt }: FeedbackRequest, now: number): 'ask' | 'silent' | 'planned' | 'asked' {
  if (state === 'asked') return now - (askedAt ?? now) > silentAfter ? 'silent' : 'asked';
  return dueAt === null || dueAt <= now ? 'ask' : 'planned';
}

function momentOf(waiting: Waiting): number {
  if (!('request' in waiting)) return waiting.rejection.createdAt;
  return waiting.request.askedAt ?? waiting.request.dueAt ?? 0;
}

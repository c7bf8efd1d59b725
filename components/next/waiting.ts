import type { Feedback } from '../../utils/core/model/feedback.ts';
import { type FeedbackRequest, isQuestion } from '../../utils/core/model/feedback-request.ts';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import type { Rejection } from '../../utils/core/model/rejection.ts';
import { hasWords } from '../../utils/core/reflection/has-words.ts';
import { type LoopStep, nextStep as nextLoopStep } from '../../utils/core/requests/next-step.ts';
import { type CameBack, isOvertaken } from '../../utils/core/requests/overtaken.ts';
import { ownTimeZone } from '../draft/when.ts';

/**
 * Something that a person may do next, or that is on its way.
 * - ask: the cool-off of a planned request is over.
 * - silent: asked a working week ago, and nothing came back; one reminder may be written where `mayNudge`.
 * - second_ask, thank: something came back, and one more mail may be written.
 * - go_on: a look back was begun lately, and something was written in it.
 * - look_back: a rejection of the last days that nothing was done with.
 *   Neither comes where the person left it, or put it off.
 * - planned, asked: nothing to do now.
 */
export type Waiting =
  | {
      readonly kind: 'ask' | 'silent' | 'planned' | 'asked';
      readonly rejection: Rejection;
      readonly request: FeedbackRequest;
      readonly mayNudge: boolean;
      /** True where the reply looked sent in the mail, and the person has not said so yet. */
      readonly looksSent: boolean;
    }
  | { readonly kind: 'second_ask' | 'thank' | 'go_on' | 'look_back'; readonly rejection: Rejection };

/** What is kept, as far as it matters for what comes next. */
export interface OpenEnds {
  readonly rejections: readonly Rejection[];
  /** All of them, closed ones too: they tell that something was done. */
  readonly requests: readonly FeedbackRequest[];
  readonly reflections: readonly Reflection[];
  /** All that came back. */
  readonly feedback?: readonly (Pick<Feedback, 'rejectionId'> & CameBack)[];
  /** When a reply looked sent in the mail, ms since 1970 UTC, by the rejection's id. */
  readonly sent?: ReadonlyMap<string, number>;
}

const day = 86_400_000;
/** How long a look back is offered by itself. */
const freshFor = 7 * day;
/** How long after its last word a look back is gone on with by itself. Its record leads to it at any time. */
const goOnFor = 14 * day;

const order: readonly Waiting['kind'][] = [
  'ask',
  'second_ask',
  'thank',
  'go_on',
  'silent',
  'look_back',
  'planned',
  'asked',
];
const restful: readonly Waiting['kind'][] = ['planned', 'asked'];

/** Everything that waits: what can be done now first, within a kind the longest waiting first. `now` in ms UTC. */
export function waitingOf(ends: OpenEnds, now: number, timeZone: string = ownTimeZone()): readonly Waiting[] {
  const { rejections, requests, reflections, feedback = [], sent } = ends;
  const byId = new Map(rejections.map((rejection) => [rejection.id, rejection]));
  const waiting: Waiting[] = [];
  for (const [id, own] of Map.groupBy(requests, ({ rejectionId }) => rejectionId)) {
    const rejection = byId.get(id);
    if (!rejection) continue;
    const back = feedback.filter(({ rejectionId }) => rejectionId === id);
    const step = nextLoopStep(own, back, now, timeZone);
    const standing = own.filter((request) => !isOvertaken(request, back));
    waiting.push(...waitingFor(rejection, standing, { step, sentAt: sent?.get(id) ?? null, now }));
  }
  const isPutOff = ({ offerLookBackFrom: from }: Rejection) => (from ?? 0) > now;
  const written = reflections.filter((each) => each.endedAt !== null || hasWords(each));
  for (const { rejectionId, endedAt, updatedAt } of written) {
    const rejection = byId.get(rejectionId);
    if (!rejection || isPutOff(rejection)) continue;
    // One that was left is ended with it: where one is open all the same, the person began it later.
    if (endedAt === null && now - updatedAt < goOnFor) waiting.push({ kind: 'go_on', rejection });
  }
  const touched = new Set([...requests, ...written].map((each) => each.rejectionId));
  const isOffered = (each: Rejection) => each.offerLookBackFrom !== null && !isPutOff(each);
  const isFresh = (each: Rejection) => !touched.has(each.id) && !each.note && now - each.createdAt < freshFor;
  const fresh = rejections.find((each) => isFresh(each) && isOffered(each));
  if (fresh) waiting.push({ kind: 'look_back', rejection: fresh });
  return waiting.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || momentOf(a) - momentOf(b));
}

/** The one next step; null where nothing needs doing. */
export function nextStep(waiting: readonly Waiting[]): Waiting | null {
  return waiting.find(({ kind }) => !restful.includes(kind)) ?? null;
}

interface Moment {
  readonly step: LoopStep;
  readonly sentAt: number | null;
  readonly now: number;
}

/** `own`: the requests that no answer has overtaken. */
function waitingFor(rejection: Rejection, own: readonly FeedbackRequest[], { step, sentAt, now }: Moment): Waiting[] {
  if (step === 'second_ask' || step === 'thank') return [{ kind: step, rejection }];
  const mayNudge = step === 'nudge';
  const isSilent = mayNudge || step === 'close';
  const lastAsked = step === 'done' ? undefined : own.findLast((one) => isQuestion(one) && one.state === 'asked');
  return own.flatMap((request): Waiting[] => {
    const { state, dueAt, createdAt } = request;
    const looksSent = state === 'planned' && sentAt !== null && sentAt >= createdAt;
    const isDue = looksSent || dueAt === null || dueAt <= now;
    const waits = { rejection, request, mayNudge, looksSent };
    if (state === 'planned') return [{ kind: isDue ? 'ask' : 'planned', ...waits }];
    return request === lastAsked ? [{ kind: isSilent ? 'silent' : 'asked', ...waits }] : [];
  });
}

function momentOf(waiting: Waiting): number {
  if (!('request' in waiting)) return waiting.rejection.createdAt;
  return waiting.request.askedAt ?? waiting.request.dueAt ?? 0;
}

import type { Feedback, Grade } from '../../utils/core/model/feedback.ts';
import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { hasWords } from '../../utils/core/reflection/has-words.ts';
import { isOvertaken } from '../../utils/core/requests/overtaken.ts';
import type { RecordData } from './record-data.ts';

/** What can happen to a request. */
type RequestHappening =
  | 'begun'
  | 'planned'
  | 'asked'
  | 'asked_again'
  | 'reminded'
  | 'sent'
  | 'answered'
  | 'declined'
  | 'no_answer';

/** One thing that happened with a rejection. */
export type Happening = {
  /** Ms since 1970 UTC. */
  readonly at: number;
  /** The day where no hour is known, YYYY-MM-DD. */
  readonly day?: string;
} & (
  | { readonly kind: 'decided' | 'kept' | 'looked_back' | RequestHappening }
  | { readonly kind: 'feedback'; readonly grade: Grade }
);

const day = 86_400_000; // ms

/** What happened with a rejection, oldest first. What is planned comes at the day it is planned for. */
export function timelineOf({ rejection, requests, feedback, reflections }: RecordData): readonly Happening[] {
  const kept = new Set(feedback.map(({ requestId }) => requestId));
  const happenings: Happening[] = [
    { kind: 'decided', at: Date.parse(`${rejection.decidedOn}T00:00:00Z`), day: rejection.decidedOn },
    { kind: 'kept', at: rejection.createdAt },
    // That an answer came is told by its own words where they were kept.
    ...requests
      .filter((request) => request.state !== 'planned' || !isOvertaken(request, feedback))
      .flatMap((request) => ofRequest(isClosedWithAsk(request, requests) ? { ...request, closedAt: null } : request))
      .filter(({ kind, id }) => kind !== 'answered' || !kept.has(id)),
    ...feedback.map(ofFeedback),
    ...reflections
      .filter(hasWords)
      .flatMap(({ endedAt: at }) => (at === null ? [] : [{ kind: 'looked_back' as const, at }])),
  ];
  return happenings.filter(({ at }) => !Number.isNaN(at)).sort((a, b) => a.at - b.at);
}

/** What became of a reminder together with the ask that it reminds of is told once, of the ask. */
function isClosedWithAsk({ kind, closedAt }: FeedbackRequest, requests: readonly FeedbackRequest[]): boolean {
  return kind === 'nudge' && requests.some((one) => one.kind !== 'nudge' && one.closedAt === closedAt);
}

function ofRequest(request: FeedbackRequest) {
  const { id, state, createdAt, dueAt, askedAt, closedAt } = request;
  const happened = (kind: RequestHappening, at: number) => ({ id, kind, at });
  if (state === 'planned') return [dueAt === null ? happened('begun', createdAt) : happened('planned', dueAt)];
  const closed = state === 'asked' || closedAt === null ? [] : [happened(state, closedAt)];
  return [...(askedAt === null ? [] : [happened(sentAs(request), askedAt)]), ...closed];
}

function sentAs({ kind }: FeedbackRequest): RequestHappening {
  if (kind === 'specific') return 'asked_again';
  if (kind === 'nudge') return 'reminded';
  return kind === 'first' ? 'asked' : 'sent';
}

/** At its own moment where it was kept on the day it came, else at the noon of that day. */
function ofFeedback({ grade, receivedOn, createdAt }: Feedback): Happening {
  const start = Date.parse(`${receivedOn}T00:00`); // where the person is
  if (createdAt >= start && createdAt < start + day) return { kind: 'feedback', grade, at: createdAt };
  return { kind: 'feedback', grade, at: Date.parse(`${receivedOn}T12:00:00Z`), day: receivedOn };
}

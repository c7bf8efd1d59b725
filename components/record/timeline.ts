import type { Feedback, Grade } from '../../utils/core/model/feedback.ts';
import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { isQuestion } from '../../utils/core/model/feedback-request.ts';
import { dayOf } from '../../utils/storage/clock.ts';
import type { RecordData } from './record-data.ts';

/** One thing that happened with a rejection. */
export type Happening = {
  /** Ms since 1970 UTC. */
  readonly at: number;
  /** The day where no hour is known, YYYY-MM-DD. */
  readonly day?: string;
} & (
  | {
      readonly kind:
        | 'decided'
        | 'kept'
        | 'begun'
        | 'planned'
        | 'asked'
        | 'sent'
        | 'answered'
        | 'declined'
        | 'no_answer'
        | 'looked_back';
    }
  | { readonly kind: 'feedback'; readonly grade: Grade }
);

/** What happened with a rejection, oldest first. What is planned comes at the day it is planned for. */
export function timelineOf({ rejection, requests, feedback, reflections }: RecordData): readonly Happening[] {
  const kept = new Set(feedback.map(({ requestId }) => requestId));
  const happenings: Happening[] = [
    { kind: 'decided', at: Date.parse(`${rejection.decidedOn}T00:00:00Z`), day: rejection.decidedOn },
    { kind: 'kept', at: rejection.createdAt },
    // That an answer came is told by its own words where they were kept.
    ...requests.flatMap(ofRequest).filter(({ kind, id }) => kind !== 'answered' || !kept.has(id)),
    ...feedback.map(ofFeedback),
    ...reflections.flatMap(({ endedAt }) => (endedAt === null ? [] : [{ kind: 'looked_back' as const, at: endedAt }])),
  ];
  return happenings.filter(({ at }) => !Number.isNaN(at)).sort((a, b) => a.at - b.at);
}

function ofRequest(request: FeedbackRequest) {
  const { id, state, createdAt, dueAt, askedAt, closedAt } = request;
  const sent = isQuestion(request) ? 'asked' : 'sent';
  const happened = (
    kind: 'begun' | 'planned' | 'asked' | 'sent' | 'answered' | 'declined' | 'no_answer',
    at: number,
  ) => {
    return { id, kind, at };
  };
  if (state === 'planned') return [dueAt === null ? happened('begun', createdAt) : happened('planned', dueAt)];
  const closed = state === 'asked' || closedAt === null ? [] : [happened(state, closedAt)];
  return [...(askedAt === null ? [] : [happened(sent, askedAt)]), ...closed];
}

/** At its own moment where it was kept on the day it came, else at the noon of that day. */
function ofFeedback({ grade, receivedOn, createdAt }: Feedback): Happening {
  if (dayOf(createdAt) === receivedOn) return { kind: 'feedback', grade, at: createdAt };
  return { kind: 'feedback', grade, at: Date.parse(`${receivedOn}T12:00:00Z`), day: receivedOn };
}

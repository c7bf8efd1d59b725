import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import type { KeptMessage, Rejection } from '../../utils/core/model/rejection.ts';
import { buildMessage } from './build.ts';

/** The moment the tests of what people see happen at: 23 November 2026, noon UTC. */
export const now = Date.UTC(2026, 10, 23, 12);
/** Days in ms. */
export const days = (count: number) => count * 86_400_000;

let made = 0;
function id(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

/** A kept rejection. */
export function buildRejection(change: Partial<Rejection> = {}): Rejection {
  return {
    id: id(),
    createdAt: now - days(2),
    updatedAt: now - days(2),
    company: 'Acme',
    role: 'Frontend Engineer',
    requisition: '',
    stage: 'interview',
    recruiterName: 'Maria Okafor',
    recruiterAddress: 'maria@acme.example',
    recruiterNoReply: false,
    reasons: [{ reason: 'closer', label: null, quote: 'a closer match', attribution: null }],
    ats: null,
    language: 'en',
    decidedOn: '2026-11-03',
    quote: 'We have decided to go ahead with another candidate.',
    note: '',
    dreamJob: false,
    sample: false,
    ...change,
  };
}

/** A request for feedback on a rejection. */
export function buildRequest(rejectionId: string, change: Partial<FeedbackRequest> = {}): FeedbackRequest {
  return {
    id: id(),
    createdAt: now - days(2),
    updatedAt: now - days(2),
    rejectionId,
    kind: 'first',
    state: 'planned',
    tone: 'plain',
    language: 'en',
    text: '',
    dueAt: now - days(1),
    address: 'formal',
    seed: 0,
    wordings: [],
    strength: '',
    ownQuestion: '',
    askedAt: null,
    closedAt: null,
    ...change,
  };
}

/** A look back that was begun. */
export function buildReflection(rejectionId: string, change: Partial<Reflection> = {}): Reflection {
  return {
    id: id(),
    createdAt: now - days(1),
    updatedAt: now - days(1),
    rejectionId,
    depth: 'short',
    answers: [{ question: 'went_well', text: 'I listened' }],
    endedAt: null,
    ...change,
  };
}

/** The message a rejection came from. */
export function buildKeptMessage(rejectionId: string, change: Partial<KeptMessage> = {}): KeptMessage {
  return { ...buildMessage(), id: id(), createdAt: now, updatedAt: now, rejectionId, fingerprint: 'f', ...change };
}

import type {
  FeedbackRequest,
  NarrowerQuestion,
  RequestKind,
  RequestState,
  Tone,
} from '../core/model/feedback-request.ts';
import { newRecord } from './clock.ts';
import { database } from './database.ts';

/** The request with this id, or undefined where it is gone. */
export function getRequest(id: string): Promise<FeedbackRequest | undefined> {
  return database().requests.get(id);
}

/** All requests of a rejection, oldest first. */
export function requestsOf(rejectionId: string): Promise<FeedbackRequest[]> {
  return database().requests.where({ rejectionId }).sortBy('createdAt');
}

/** Requests in one of these states over all rejections, the longest untouched first. */
export function requestsIn(states: readonly RequestState[]): Promise<FeedbackRequest[]> {
  return database().requests.where('state').anyOf(states).sortBy('updatedAt');
}

/** What a new request needs to be told; all else begins empty. */
export interface RequestPlan {
  readonly rejectionId: string;
  readonly kind: RequestKind;
  readonly tone: Tone;
  readonly language: string;
  /** When the cool-off ends, ms since 1970 UTC; null for now. */
  readonly dueAt: number | null;
  /** The words of the answer that it follows, and the question that fits them. */
  readonly taken?: string;
  readonly narrower?: NarrowerQuestion | null;
  /** How the recruiter is addressed; formal where it is not given. */
  readonly address?: FeedbackRequest['address'];
}

const blank = {
  state: 'planned',
  address: 'formal',
  seed: 0,
  wordings: [],
  strength: '',
  ownQuestion: '',
  text: '',
  askedAt: null,
  closedAt: null,
} as const satisfies Partial<FeedbackRequest>;

/** Plans a request; where one of its kind is planned for the rejection already, that one gets the new time. */
export async function planRequest(plan: RequestPlan, now = Date.now()): Promise<FeedbackRequest> {
  const { requests } = database();
  return database().transaction('rw', requests, async () => {
    const planned = (await requests.where({ rejectionId: plan.rejectionId }).toArray()).find(
      (request) => request.state === 'planned' && request.kind === plan.kind,
    );
    const request: FeedbackRequest = planned
      ? { ...planned, dueAt: plan.dueAt, updatedAt: now }
      : { ...newRecord(now), ...blank, ...plan };
    await requests.put(request);
    return request;
  });
}

/** Changes a request. Returns false where it is gone. */
export async function editRequest(
  id: string,
  edit: Partial<Omit<FeedbackRequest, 'id' | 'createdAt' | 'updatedAt' | 'rejectionId'>>,
  now = Date.now(),
): Promise<boolean> {
  return (await database().requests.update(id, { ...edit, updatedAt: now })) > 0;
}

/**
 * Closes a request by what became of it, and the reminders of it that still wait. Gives back what they were, for undo.
 */
export function closeRequest(
  request: Pick<FeedbackRequest, 'id' | 'rejectionId'>,
  state: 'answered' | 'declined' | 'no_answer',
  now = Date.now(),
  closedAt = now,
): Promise<readonly FeedbackRequest[]> {
  const { requests } = database();
  return database().transaction('rw', requests, async () => {
    const all = await requests.where({ rejectionId: request.rejectionId }).toArray();
    const open = all.filter((one) => one.id === request.id || (one.kind === 'nudge' && one.state === 'asked'));
    await requests.bulkPut(open.map((one) => ({ ...one, state, closedAt, updatedAt: now })));
    return open;
  });
}

/** Brings a request back as it was before it was dropped or changed. */
export async function restoreRequest(request: FeedbackRequest, now = Date.now()): Promise<void> {
  await database().requests.put({ ...request, updatedAt: now });
}

/** Deletes a request that was never sent. */
export async function dropRequest(id: string): Promise<void> {
  await database().requests.delete(id);
}

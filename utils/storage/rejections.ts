import type { KeptMessage, Rejection, RejectionEdit } from '../core/model/rejection.ts';
import { newRecord } from './clock.ts';
import { database } from './database.ts';

/** The rejection with this id, or undefined where it was deleted. */
export function getRejection(id: string): Promise<Rejection | undefined> {
  return database().rejections.get(id);
}

/** All kept rejections, the latest decision first; kept later comes first within a day. */
export async function listRejections(): Promise<Rejection[]> {
  const all = await database().rejections.toArray();
  return all.sort((a, b) => b.decidedOn.localeCompare(a.decidedOn) || b.createdAt - a.createdAt);
}

/** Ids of what was kept from the sample inbox. */
export async function sampleIds(): Promise<ReadonlySet<string>> {
  return new Set(
    await database()
      .rejections.filter(({ sample }) => sample)
      .primaryKeys(),
  );
}

/** The rejections kept last, the newest first. */
export function latestRejections(count: number): Promise<Rejection[]> {
  return database().rejections.orderBy('createdAt').reverse().limit(count).toArray();
}

/** The messages a rejection came from, oldest first. */
export function messagesOf(rejectionId: string): Promise<KeptMessage[]> {
  return database().messages.where({ rejectionId }).sortBy('createdAt');
}

/** Adds a rejection by hand, with no message: what the person knows of it. */
export async function addRejection(edit: RejectionEdit & { decidedOn: string }, now = Date.now()): Promise<Rejection> {
  const rejection: Rejection = {
    company: '',
    role: '',
    requisition: '',
    stage: 'unknown',
    recruiterName: '',
    recruiterAddress: '',
    recruiterNoReply: false,
    reasons: [],
    ats: null,
    language: null,
    quote: '',
    note: '',
    dreamJob: false,
    sample: false,
    ...edit,
    ...newRecord(now),
  };
  await database().rejections.add(rejection);
  return rejection;
}

/** Changes fields of a rejection. Returns false where it is gone: then nothing was written. */
export async function editRejection(id: string, edit: RejectionEdit, now = Date.now()): Promise<boolean> {
  return (await database().rejections.update(id, { ...edit, updatedAt: now })) > 0;
}

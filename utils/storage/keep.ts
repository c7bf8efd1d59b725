import { decidedOn } from '../core/extraction/decided-on.ts';
import type { Extraction } from '../core/model/extraction.ts';
import type { Message } from '../core/model/message.ts';
import type { KeptMessage, KeptReason, Rejection } from '../core/model/rejection.ts';
import type { Verdict } from '../core/model/verdict.ts';
import { findProcess } from '../core/sameness/find-process.ts';
import { factsOf, threadOf } from '../core/sameness/process-facts.ts';
import { dayOf, newRecord } from './clock.ts';
import { database } from './database.ts';

/** What a page hands over when the person says "Keep". */
export interface KeepInput {
  readonly message: Message;
  readonly fingerprint: string;
  readonly verdict: Verdict | null;
  readonly extraction: Extraction;
  /** True in the sample inbox. */
  readonly sample: boolean;
}

export interface KeepResult {
  readonly rejection: Rejection;
  /** True where the message had been kept before; then nothing was written. */
  readonly already: boolean;
}

/**
 * Keeps a message as a rejection, once: a message that is kept already (by key, or by fingerprint after a move to
 * another folder) gives its rejection back unchanged. A further letter of a kept process (a reminder, the same thread)
 * is put to its rejection, which stays as it is. One transaction, so two tabs at once keep one.
 */
export async function keepRejection(input: KeepInput, now = Date.now()): Promise<KeepResult> {
  const db = database();
  return db.transaction('rw', db.rejections, db.messages, async () => {
    const before = await keptMessage(input.message.key, input.fingerprint);
    if (before) {
      const rejection = await db.rejections.get(before.rejectionId);
      if (rejection) return { rejection, already: true };
      await db.messages.delete(before.id); // its rejection is gone: nothing to come back to
    }
    const same = await sameProcess(input);
    const rejection = same ?? rejectionFrom(input, now);
    const message: KeptMessage = {
      ...newRecord(now),
      ...input.message,
      rejectionId: rejection.id,
      fingerprint: input.fingerprint,
    };
    if (!same) await db.rejections.add(rejection);
    await db.messages.add(message);
    return { rejection, already: false };
  });
}

/** From this confidence on a letter is counted to a kept process; below, it stands for itself. */
const leastSure = 0.7;

/** The kept rejection of the process that a letter belongs to: its reminder, its re-opened mail, the same thread. */
async function sameProcess({ message, extraction, sample }: KeepInput): Promise<Rejection | undefined> {
  const db = database();
  const [rejections, messages] = await Promise.all([db.rejections.toArray(), db.messages.toArray()]);
  const threads = new Map(messages.map((kept) => [kept.rejectionId, threadOf(kept)]));
  const kept = rejections
    .filter((rejection) => rejection.sample === sample)
    .map((rejection) => ({
      rejection,
      thread: threads.get(rejection.id) ?? null,
      date: rejection.decidedOn,
      company: rejection.company || null,
      role: rejection.role || null,
      requisition: rejection.requisition || null,
    }));
  const match = findProcess(factsOf(message, extraction), kept);
  return match && match.confidence >= leastSure ? match.process.rejection : undefined;
}

/** The kept message with this key or, after a move to another folder, this fingerprint. */
export async function keptMessage(key: string, fingerprint: string): Promise<KeptMessage | undefined> {
  const { messages } = database();
  return (await messages.get({ key })) ?? (await messages.where('fingerprint').equals(fingerprint).first());
}

function rejectionFrom({ message, verdict, extraction, sample }: KeepInput, now: number): Rejection {
  const recruiter = extraction.recruiter?.value;
  return {
    ...newRecord(now),
    company: extraction.company?.value ?? '',
    role: extraction.role?.value ?? '',
    requisition: extraction.requisition?.value ?? '',
    stage: extraction.stage?.value ?? 'unknown',
    // A sender's name in which no person was found is a company's, a team's or a mailbox's: nobody to greet.
    recruiterName: recruiter?.name ?? '',
    recruiterAddress: recruiter?.address ?? message.from?.address ?? '',
    recruiterNoReply: recruiter?.noReply ?? false,
    reasons: extraction.reasons.map(
      (found): KeptReason => ({
        reason: found.value,
        label: null,
        quote: found.evidence?.text ?? null,
        attribution: null,
      }),
    ),
    ats: extraction.ats,
    language: verdict?.language ?? null,
    decidedOn: decidedOn(message) ?? dayOf(now),
    quote: verdict?.evidence[0]?.text ?? '',
    note: '',
    dreamJob: false,
    sample,
  };
}

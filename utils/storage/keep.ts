import type { Extraction } from '../core/model/extraction.ts';
import type { Message } from '../core/model/message.ts';
import type { KeptMessage, KeptReason, Rejection } from '../core/model/rejection.ts';
import type { Verdict } from '../core/model/verdict.ts';
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
 * another folder) gives its rejection back unchanged. One transaction, so two tabs at once keep one.
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
    const rejection = rejectionFrom(input, now);
    const message: KeptMessage = {
      ...newRecord(now),
      ...input.message,
      rejectionId: rejection.id,
      fingerprint: input.fingerprint,
    };
    await db.rejections.add(rejection);
    await db.messages.add(message);
    return { rejection, already: false };
  });
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
    recruiterName: recruiter?.name ?? message.from?.name ?? '',
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
    decidedOn: message.date?.slice(0, 10) ?? dayOf(now),
    quote: verdict?.evidence[0]?.text ?? '',
    note: '',
    dreamJob: false,
    sample,
  };
}

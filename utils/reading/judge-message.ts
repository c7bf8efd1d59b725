import { featuresOf } from '../core/detection/features-of.ts';
import { judge } from '../core/detection/judge.ts';
import { extract } from '../core/extraction/extract.ts';
import type { Correction } from '../core/model/correction.ts';
import type { Extraction } from '../core/model/extraction.ts';
import type { Message } from '../core/model/message.ts';
import type { Verdict } from '../core/model/verdict.ts';
import { fingerprintOf } from '../core/sameness/fingerprint.ts';

/** A message with all that the core says of it. */
export interface Judged {
  readonly message: Message;
  readonly fingerprint: string;
  readonly verdict: Verdict;
  readonly extraction: Extraction;
}

/** Judges a message and, only where it may be a no, reads its facts. */
export function judgeMessage(message: Message, corrections: readonly Correction[]): Judged {
  const verdict = judge(message, { corrections });
  return { message, fingerprint: fingerprintOf(message), verdict, extraction: extract(message) };
}

/** What the person's word on a message teaches: numbers, sender and company, no text. */
export function correctionOf(
  judged: Judged,
  says: Correction['says'],
): Omit<Correction, 'id' | 'createdAt' | 'updatedAt'> {
  return {
    messageKey: judged.message.key,
    says,
    sender: judged.message.from?.address?.toLowerCase() ?? null,
    company: judged.extraction.company?.value ?? null,
    features: featuresOf(judged.message),
  };
}

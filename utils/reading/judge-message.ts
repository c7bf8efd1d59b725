import { featuresOf } from '../core/detection/features-of.ts';
import { judge } from '../core/detection/judge.ts';
import type { Correction } from '../core/model/correction.ts';
import type { Message } from '../core/model/message.ts';
import type { Verdict } from '../core/model/verdict.ts';
import { fingerprintOf } from '../core/sameness/fingerprint.ts';

/** A message with what detection says of it. */
export interface Judged {
  readonly message: Message;
  readonly fingerprint: string;
  readonly verdict: Verdict;
}

/** Judges a message. */
export function judgeMessage(message: Message, corrections: readonly Correction[]): Judged {
  return { message, fingerprint: fingerprintOf(message), verdict: judge(message, { corrections }) };
}

/** What the person's word on a message teaches: numbers, sender and company, no text. */
export function correctionOf(
  { message }: Judged,
  company: string | null,
  says: Correction['says'],
): Omit<Correction, 'id' | 'createdAt' | 'updatedAt'> {
  return {
    messageKey: message.key,
    says,
    sender: message.from?.address?.toLowerCase() ?? null,
    company,
    features: featuresOf(message),
  };
}

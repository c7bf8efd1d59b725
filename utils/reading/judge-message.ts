import { featuresOf } from '../core/detection/features-of.ts';
import type { Correction } from '../core/model/correction.ts';
import type { Message } from '../core/model/message.ts';
import type { Verdict } from '../core/model/verdict.ts';
import { fingerprintOf } from '../core/sameness/fingerprint.ts';
import type { Detect } from './detector.ts';

/** A message with what detection says of it. */
export interface Judged {
  readonly message: Message;
  readonly fingerprint: string;
  readonly verdict: Verdict;
}

/** Judges a message: at once, or when the rules of its language have come. */
export function judgeMessage(
  message: Message,
  corrections: readonly Correction[],
  detect: Detect,
): Judged | Promise<Judged> {
  const judged = (verdict: Verdict): Judged => ({ message, fingerprint: fingerprintOf(message), verdict });
  const verdict = detect(message, { corrections });
  return verdict instanceof Promise ? verdict.then(judged) : judged(verdict);
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

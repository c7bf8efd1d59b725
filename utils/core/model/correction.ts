import type { RecordBase } from './record.ts';

/** "Not one" or "this is one": what detection learns from, on the device. */
export interface Correction extends RecordBase {
  /** Key of the message it was said of. */
  readonly messageKey: string;
  readonly says: 'not_a_rejection' | 'is_a_rejection';
  /** Sender's address in lower case; null where unknown. */
  readonly sender: string | null;
  readonly company: string | null;
  /** Numbers of the word features of the letter; no text of it. */
  readonly features: readonly number[];
}

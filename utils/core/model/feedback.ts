import type { FeedbackRequest } from './feedback-request.ts';
import type { RecordBase } from './record.ts';

export const grades = ['general', 'hint', 'specific'] as const;
export type Grade = (typeof grades)[number];

/** What came back, verbatim. */
export interface Feedback extends RecordBase {
  readonly rejectionId: string;
  readonly requestId: string | null;
  /** Key of the message it came in; null when pasted or noted from a call. */
  readonly messageKey: string | null;
  /** Who answered, as they sign; empty where unknown. */
  readonly from: string;
  /** The address it came from: what follows goes to who answered. Empty where unknown, as for a call. */
  readonly fromAddress: string;
  readonly text: string;
  readonly grade: Grade;
  /** YYYY-MM-DD. */
  readonly receivedOn: string;
  /** What it closed, as that stood before: taken back with it. Missing where it closed nothing, or nobody noted it. */
  readonly closed?: readonly Pick<FeedbackRequest, 'id' | 'state' | 'closedAt'>[];
}

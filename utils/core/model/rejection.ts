import type { Message } from './message.ts';
import type { Attribution, Reason } from './reason.ts';
import type { RecordBase } from './record.ts';
import type { Route } from './route.ts';
import type { Stage } from './stage.ts';

/** A reason kept with a rejection: ours by key, or the person's own words. */
export interface KeptReason {
  readonly reason: Reason | 'own';
  /** The person's own name for it; null for ours. */
  readonly label: string | null;
  /** The words of the letter that hint at it; null where the person added it. */
  readonly quote: string | null;
  /** Null until the person decides. */
  readonly attribution: Attribution | null;
}

/** A kept rejection. Empty text means "not known"; the person can correct every field. */
export interface Rejection extends RecordBase {
  readonly company: string;
  readonly role: string;
  readonly requisition: string;
  readonly stage: Stage;
  readonly recruiterName: string;
  readonly recruiterAddress: string;
  /** True where nobody reads mail to `recruiterAddress`. */
  readonly recruiterNoReply: boolean;
  readonly reasons: readonly KeptReason[];
  /** How the application came in, as the person says; missing where nothing was said. */
  readonly route?: Route;
  readonly ats: string | null;
  readonly language: string | null;
  /** The day of the decision as the letter tells it, YYYY-MM-DD. */
  readonly decidedOn: string;
  /** The sentence the verdict rested on, verbatim; empty where kept by hand. */
  readonly quote: string;
  /** The person's own note. */
  readonly note: string;
  /** Marked by the person: this one was much wanted. */
  readonly dreamJob: boolean;
  /** What the person liked about it, kept for later searches; missing or empty where nothing was said. */
  readonly liked?: string;
  /**
   * A look back is offered by itself from this moment on, ms since 1970 UTC; null where the person left it, missing
   * where nothing was said.
   */
  readonly offerLookBackFrom?: number | null | undefined;
  /** A theme in the person's own words that is being typed and not kept yet; missing or empty where there is none. */
  readonly unkeptTheme?: string;
  /** A reason in the person's own words that is being typed and not kept yet; missing or empty where there is none. */
  readonly unkeptReason?: string;
  /** Kept from the sample inbox; removed with one click. */
  readonly sample: boolean;
}

/** A message kept with a rejection: what was read when the person said "Keep". */
export interface KeptMessage extends RecordBase, Message {
  readonly rejectionId: string;
  /** Hash over what stays the same when a message moves to another folder. */
  readonly fingerprint: string;
}

/** The fields of a rejection that the person can write. */
export type RejectionEdit = Partial<
  Omit<Rejection, 'id' | 'createdAt' | 'updatedAt' | 'sample' | 'quote' | 'language' | 'ats'>
>;

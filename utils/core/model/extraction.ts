import type { Reason } from './reason.ts';
import type { Stage } from './stage.ts';
import type { Evidence } from './verdict.ts';

/** A value read from a message, how sure we are of it (0 to 1), and the words it rests on. */
export interface Found<T> {
  readonly value: T;
  readonly confidence: number;
  /** Null where it rests on the sender or the page rather than on words of the letter. */
  readonly evidence: Evidence | null;
}

/** Who signed or sent the letter. */
export interface Recruiter {
  readonly name: string | null;
  readonly address: string | null;
  /** True where mail to the address is not read by anybody. */
  readonly noReply: boolean;
}

/** The facts of a rejection as its letter tells them; null rather than a guess. */
export interface Extraction {
  readonly company: Found<string> | null;
  readonly role: Found<string> | null;
  /** The employer's number of the opening (R-10233, JR123…), never part of the role. */
  readonly requisition: Found<string> | null;
  readonly recruiter: Found<Recruiter> | null;
  readonly stage: Found<Stage> | null;
  readonly reasons: readonly Found<Reason>[];
  /** Applicant tracking system that sent it ("greenhouse", "workday", …). */
  readonly ats: string | null;
}

import type { RecordBase } from './record.ts';

/** One answer of a reflection. */
export interface Answer {
  /** Stable key of the question ("went_well", "hard", …). */
  readonly question: string;
  /** The person's own words; empty where skipped. */
  readonly text: string;
}

/** The person's own answers, question by question. */
export interface Reflection extends RecordBase {
  readonly rejectionId: string;
  readonly depth: 'short' | 'deep';
  readonly answers: readonly Answer[];
  /** Key of the question the person was at last, "end" after the last one; missing where it is not known. */
  readonly place?: string;
  /** When the person ended it, ms since 1970 UTC; null while it can be resumed. */
  readonly endedAt: number | null;
}

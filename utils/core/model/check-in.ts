import type { RecordBase } from './record.ts';

export const feelings = ['heavy', 'low', 'even', 'light'] as const;
export type Feeling = (typeof feelings)[number];

/** How the person says they are; at most one a day. */
export interface CheckIn extends RecordBase {
  /** YYYY-MM-DD in the person's own time zone. */
  readonly day: string;
  readonly feeling: Feeling;
  readonly note: string;
}

import type { RecordBase } from './record.ts';

/** One thing the person is looking for, in words or as a picture of their own. */
export interface Aim extends RecordBase {
  readonly text: string;
  /** The person's own picture, kept in the database; null where there are only words. */
  readonly picture: Blob | null;
  /** Shown in the popup. */
  readonly pinned: boolean;
}

import type { KeptReason } from '../../utils/core/model/rejection.ts';

/** What a person can do with the reasons of a rejection. True where it could be written; where not, they are told. */
export interface ReasonActs {
  readonly onReasons: (reasons: readonly KeptReason[]) => Promise<boolean>;
  /** Takes a reason away, which can be taken back. */
  readonly onRemoveReason: (reason: KeptReason) => Promise<boolean>;
  /** Saves the words of a reason that is not added yet. Rejects where they could not be saved. */
  readonly onUnkeptReason: (words: string) => Promise<unknown>;
}

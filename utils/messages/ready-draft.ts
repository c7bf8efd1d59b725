import type { DraftInput } from '../core/drafts/draft.ts';

/** A draft that is due, as a page of the mail is told of it. */
export interface ReadyDraft {
  readonly requestId: string;
  /** What our wording of it is made of. */
  readonly input: DraftInput;
  /** The person's own words; null where they have not touched ours. */
  readonly text: string | null;
}

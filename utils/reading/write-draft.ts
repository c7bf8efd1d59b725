import type { Draft, DraftInput } from '../core/drafts/draft.ts';
import type { ReadyDraft } from '../messages/ready-draft.ts';

/** Writes the draft of a request. */
export type Compose = (input: DraftInput) => Draft;

declare global {
  /** Left by the script `drafts.js` in our own world of a frame, where the page cannot see it. */
  var afterwordCompose: Compose | undefined;
}

/** A draft as it goes into a reply, and which of our wordings are in it. */
export interface WrittenDraft {
  readonly text: string;
  readonly wordings: readonly string[];
}

/** The words of a draft. */
export type WriteDraft = (ready: ReadyDraft) => Promise<WrittenDraft>;

/**
 * Drafts are written by a script of their own, which is put into a frame when the person asks for one there: the
 * wordings of five languages weigh as much as all of the reading.
 *
 * @param load has the script put into this frame; rejects where that cannot be done
 */
export function draftsOnDemand(load: () => Promise<unknown>): WriteDraft {
  return async ({ input, text }) => {
    if (text !== null) return { text, wordings: [] };
    if (!globalThis.afterwordCompose) await load();
    const draft = globalThis.afterwordCompose?.(input);
    if (!draft) throw new Error('The script that writes drafts is not there.');
    return { text: draft.text, wordings: draft.wordings };
  };
}

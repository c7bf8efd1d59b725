import type { collectDraft } from '../reply/collect-draft.ts';
import type { fillOpenReply, reply } from '../reply/reply.ts';

/** What puts drafts into replies. */
export interface Replies {
  readonly reply: typeof reply;
  readonly fillOpenReply: typeof fillOpenReply;
  readonly collectDraft: typeof collectDraft;
}

/** Has what puts drafts into replies in this frame; rejects where that cannot be done. */
export type LoadReplies = () => Promise<Replies>;

declare global {
  /** Left by the script `replies.js` in our own world of a frame, where the page cannot see it. */
  var afterwordReplies: Replies | undefined;
}

/**
 * Drafts are put into replies by a script of their own, which is put into a frame when a draft is to go in there: most
 * pages of a mailbox never see one.
 *
 * @param load has the script put into this frame; rejects where that cannot be done
 */
export function repliesOnDemand(load: () => Promise<unknown>): LoadReplies {
  return async () => {
    if (!globalThis.afterwordReplies) await load();
    if (!globalThis.afterwordReplies) throw new Error('The script that puts drafts into replies is not there.');
    return globalThis.afterwordReplies;
  };
}

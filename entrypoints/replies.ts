import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type {} from '../utils/reading/replies.ts';
import { collectDraft } from '../utils/reply/collect-draft.ts';
import { fillOpenReply, reply } from '../utils/reply/reply.ts';

/** Puts drafts into replies. Put into a frame by the background when a draft is to go in there. */
export default defineUnlistedScript(() => {
  globalThis.afterwordReplies = { reply, fillOpenReply, collectDraft };
});

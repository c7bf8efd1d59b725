import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compose } from '../utils/core/drafts/compose.ts';
import type {} from '../utils/reading/write-draft.ts';

/** Writes drafts. Put into a frame by the background when the person asks there for one in their reply. */
export default defineUnlistedScript(() => {
  globalThis.afterwordCompose = compose;
});

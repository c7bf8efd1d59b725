import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../utils/core/extraction/extract.ts';
import type {} from '../utils/reading/read-facts.ts';

/** Reads letters' facts. Put into a frame by the background when a letter there may be a no for the first time. */
export default defineUnlistedScript(() => {
  globalThis.afterwordExtract = extract;
});

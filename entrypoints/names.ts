import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractNames } from '../utils/core/extraction/extract-names.ts';
import type {} from '../utils/reading/read-names.ts';

/** Reads the names in letters. Put into a frame by the background when a letter there may be a no for the first time. */
export default defineUnlistedScript(() => {
  globalThis.afterwordNames = extractNames;
});

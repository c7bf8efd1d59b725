import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type {} from '../utils/tabs/page-report.ts';
import { censoredStructure } from '../utils/webmail/censor.ts';

/** Tells the structure of a frame for "Copy report", without any text. Put in at the person's click only. */
export default defineUnlistedScript(() => {
  globalThis.afterwordStructure = censoredStructure(document);
});

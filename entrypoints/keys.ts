import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardKeys } from '../components/banner/key-guard.ts';

/**
 * Runs in the frames of sites that the person turned on before any script of the page, so that the webmail's shortcuts
 * never hear what is typed in our banner. It does nothing until there is one.
 */
export default defineUnlistedScript(() => {
  globalThis.afterwordKeys ??= guardKeys(window);
});

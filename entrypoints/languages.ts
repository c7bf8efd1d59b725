import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { otherLanguages } from '../utils/core/detection/languages/others.ts';
import { lexiconsOf } from '../utils/core/detection/lexicons.ts';
import type {} from '../utils/reading/detector.ts';

/** The rules of the languages beside English and German. Put into a frame for the first letter that needs them. */
export default defineUnlistedScript(() => {
  globalThis.afterwordLanguages = lexiconsOf(otherLanguages);
});

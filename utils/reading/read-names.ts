import type { Names } from '../core/extraction/extract-names.ts';
import type { Message } from '../core/model/message.ts';

/** Reads the names in a letter: who wrote, of what company, for which role. */
export type ReadNames = (message: Message) => Promise<Names>;

/** What is known of a letter whose names could not be read: nothing. Everything can be filled in by hand. */
export const noNames: Names = { company: null, role: null, requisition: null, recruiter: null, ats: null };

declare global {
  /** Left by the script `names.js` in our own world of a frame, where the page cannot see it. */
  var afterwordNames: ((message: Message) => Names) | undefined;
}

/**
 * Names are read by a script of their own, which is put into a frame when a letter there may be a no for the first
 * time: most mail is none, and its pages stay light.
 *
 * @param load has the script put into this frame; rejects where that cannot be done
 */
export function namesOnDemand(load: () => Promise<unknown>): ReadNames {
  let loading: Promise<unknown> | undefined;
  return async (message) => {
    if (!globalThis.afterwordNames) {
      loading ??= load();
      await loading.catch((error) => {
        loading = undefined; // the next letter tries again
        throw error;
      });
    }
    return globalThis.afterwordNames?.(message) ?? noNames;
  };
}

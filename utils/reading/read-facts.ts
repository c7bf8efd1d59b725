import type { Extraction } from '../core/model/extraction.ts';
import type { Message } from '../core/model/message.ts';

/** Reads a letter's facts. */
export type ReadFacts = (message: Message) => Promise<Extraction>;

/** What is known of a letter whose facts could not be read: nothing. Everything can be filled in by hand. */
export const noFacts: Extraction = {
  company: null,
  role: null,
  requisition: null,
  recruiter: null,
  stage: null,
  reasons: [],
  ats: null,
};

declare global {
  /** Left by the script `facts.js` in our own world of a frame, where the page cannot see it. */
  var afterwordExtract: ((message: Message) => Extraction) | undefined;
}

/**
 * Facts are read by a script of their own, which is put into a frame when a letter there may be a no for the first
 * time: most mail is none, and its pages stay light.
 *
 * @param load has the script put into this frame; rejects where that cannot be done
 */
export function factsOnDemand(load: () => Promise<unknown>): ReadFacts {
  let loading: Promise<unknown> | undefined;
  return async (message) => {
    if (!globalThis.afterwordExtract) {
      loading ??= load();
      await loading.catch((error) => {
        loading = undefined; // the next letter tries again
        throw error;
      });
    }
    return globalThis.afterwordExtract?.(message) ?? noFacts;
  };
}

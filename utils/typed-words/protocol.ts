import type { TypedNote } from '../core/model/typed-words.ts';

/** What a page says to the worker that writes its journal. */
export type JournalRequest =
  /** Opens a journal for this page where there is none yet, and reads those of others. */
  | { readonly say: 'begin' }
  | { readonly say: 'note'; readonly note: TypedNote }
  /** All that was noted is stored. */
  | { readonly say: 'stored' }
  /** What `begin` gave back is stored: the journals it came from may go. */
  | { readonly say: 'recovered' }
  /** Nothing that anybody noted may stay. */
  | { readonly say: 'forget' };

/** What the worker answers. */
export type JournalReply =
  | { readonly reply: 'begun'; readonly left: readonly TypedNote[] }
  /** So many notes are in the file, of all that were heard. */
  | { readonly reply: 'noted'; readonly count: number }
  | { readonly reply: 'forgotten' }
  /** There is no place for a journal, as in a private window: the database takes the words all the same. */
  | { readonly reply: 'unavailable' };

/** Name of the worker's file, beside the pages. */
export const workerFile = '/typed-words.js';

import type { Message } from '../core/model/message.ts';

/** A message that the person has open, and where our banner may stand. */
export interface OpenMessage {
  readonly message: Message;
  /**
   * The element before which the banner is put, outside the message's own content:
   * whatever the letter's HTML does, it cannot hold or remove us.
   */
  readonly anchor: Element;
  /** The elements (or documents of frames) the body was read from, to tell a click or selection in it. */
  readonly bodies: readonly Element[];
}

/** What every reading of a page may say. */
interface Looked {
  /**
   * Documents of frames and shadow roots that were looked at beside the page's own document: what is painted there
   * later is to be followed as well. Left out where there are none.
   */
  readonly roots?: readonly Node[];
}

/**
 * What a page shows.
 * - none: no message is open (a list, a settings page).
 * - open: the messages that are open and were read, in the order of the page. `missing` is set where the webmail's own
 *   adapter could not read them and the generic reading did: what was not found (a short word, nothing of the page).
 * - loading: a message is open and not painted yet.
 * - unreadable: a message is open, and something that must be there was not found.
 */
export type Reading = Looked &
  (
    | { readonly state: 'none' }
    | { readonly state: 'loading' }
    | { readonly state: 'open'; readonly messages: readonly OpenMessage[]; readonly missing?: string }
    | { readonly state: 'unreadable'; readonly missing: string }
  );

/** One webmail. A new one is one file and one folder of pages under tests/fixtures/pages. */
export interface WebmailAdapter {
  readonly id: string;
  /** Whether this document is one that the adapter knows, by its address or its marks. Cheap. */
  suits(document: Document): boolean;
  /** Reads what is open now. Never throws on any page; must be cheap enough for four calls a second. */
  read(document: Document): Reading;
}

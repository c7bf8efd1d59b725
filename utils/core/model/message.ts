/** A mailbox as RFC 5322 writes it: display name and addr-spec, each null where the page does not tell. */
export interface Mailbox {
  readonly name: string | null;
  readonly address: string | null;
}

/** What an adapter reads from a webmail. Every fact is null rather than a guess. */
export interface Message {
  /** Same message, same key; unique over all webmails. Never shown, never parsed. */
  readonly key: string;
  /** Which adapter read it. */
  readonly webmail: string;
  /** The webmail's own thread id where it has one. */
  readonly threadKey: string | null;
  readonly subject: string;
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  /** ISO 8601 date or date-time; null where the page shows none that can be read surely. */
  readonly date: string | null;
  /**
   * The text a reader sees, lines ending in \n, blocks apart by blank lines. Hidden text is left out;
   * quoted history is kept (detection sets it aside by itself), each quoted line starting with "> ".
   */
  readonly body: string;
  /** True where the person wrote it; null where the page does not tell. */
  readonly outgoing: boolean | null;
  /** An address that leads back to the message, where the webmail has one. */
  readonly url: string | null;
}

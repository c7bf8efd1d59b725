/** A draft on its way to a reply that opens as a page or window of its own, without its text. */
export interface WaitingDraft {
  readonly id: string;
  /** Key of the message it answers. */
  readonly key: string;
  /** What names that message in the webmail's addresses, such as "uid=7". */
  readonly marks: readonly string[];
  readonly subject: string;
  /** Address of the message's sender, which the reply goes to. */
  readonly recipient: string | null;
  /** Ms since 1970 UTC. */
  readonly handedAt: number;
  /** Whether who asks stands in the very tab in which the reply was opened, moments after. */
  readonly opensHere: boolean;
}

/** A made-up letter of the sample inbox. */
export interface SampleLetter {
  /** Stable: the address of the letter and its key when it is kept. */
  readonly id: string;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
  /** Whole days before today that it came. */
  readonly daysAgo: number;
  /** HH:MM in the person's own time zone. */
  readonly time: string;
  /** ISO 639-1. */
  readonly language: string;
  /** The letter; lines ending in \n, paragraphs apart by a blank line. */
  readonly body: string;
}

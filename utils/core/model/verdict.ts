/** A stretch of the message's body or subject, in UTF-16 code units: `text === source.slice(start, end)`. */
export interface Evidence {
  readonly source: 'body' | 'subject';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const verdictKinds = ['rejection', 'maybe', 'feedback', 'interview', 'other'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** What detection says of a message. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Calibrated probability, 0 to 1, that the message is a job rejection. */
  readonly probability: number;
  /** What it rests on, the strongest first; never empty unless `kind` is "other". */
  readonly evidence: readonly Evidence[];
  /** ISO 639-1, or null where unknown. */
  readonly language: string | null;
}

/** Made-up wordings of one language; letters are put together from them, and each language's tests read them. */
export interface Wording {
  readonly language: string;
  readonly subjects: readonly string[];
  /** How such letters begin, a no and a receipt alike. */
  readonly openings: readonly string[];
  /** Sentences that decide against an application. */
  readonly noes: readonly string[];
  /** What comes after: praise, advice, good wishes. Says nothing either way. */
  readonly closings: readonly string[];
  /** Sentences of receipts, invitations, offers, delays: what else an employer writes after such an opening. */
  readonly others: readonly string[];
  /** Whole mails that are no job rejection though they read like one, subject before " # ". */
  readonly traps: readonly string[];
}

/**
 * What a rule's hit says of the message it stands in:
 * - `decision`: somebody decided against the person's application; the only one that can carry a rejection.
 * - `closed`: the place is gone (filled, cancelled, on hold); carries one where an application is spoken of.
 * - `regret`, `comfort`: tone that goes with a no, and also with much else.
 * - `receipt`, `interview`, `offer`, `task`: other steps of an application.
 * - `withdrawn`: the person took the application back.
 * - `answer`: feedback on how the application went.
 * - `bulk`: newsletter, job alert, digest, advertisement.
 * - `job`: an application is what the message is about; `elsewhere`: something else that can be refused.
 */
export const sayings = [
  'decision',
  'closed',
  'regret',
  'comfort',
  'receipt',
  'interview',
  'offer',
  'task',
  'withdrawn',
  'answer',
  'bulk',
  'job',
  'elsewhere',
] as const;
export type Saying = (typeof sayings)[number];

/**
 * One rule: what it says, what it is worth (1: hint, 2: likely, 3: surely), and its pattern. A pattern is a row of
 * `{class}` and bare words (`word*` for a stem); `..N` lets up to N words stand between; a last `!{class}` forbids a
 * class in the hit and up to six words before it.
 */
export type Rule = readonly [says: Saying, worth: 1 | 2 | 3, pattern: string];

/** All that detection knows of one language: adding a language is adding one of these. */
export interface LanguageRules {
  /** ISO 639-1. */
  readonly code: string;
  /**
   * Word classes by name; phrases are parted by " | ", a trailing * stands for any ending. Written in the
   * language's own spelling: accents and capitals are folded when compiled. `if` and `general` have a meaning of their own:
   * what follows an `if` or a `general` subject ("candidates who …") is said under a condition, `unless` words
   * ("even") before an `if` lift it, and a `turn` ("but", "and") ends the reach of an `if` that comes after a hit.
   */
  readonly classes: Readonly<Record<string, string>>;
  readonly rules: readonly Rule[];
}

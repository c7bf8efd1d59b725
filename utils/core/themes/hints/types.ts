import type { ThemeKey } from '../taxonomy.ts';
import type { Concepts } from './pattern.ts';

/** How one theme is worded in one language, in the notation of `pattern.ts`. */
export interface ThemeWords {
  /** Say the theme by themselves, unless negated ("sounded scripted", "knew nothing about the firm"). */
  readonly says?: readonly string[];
  /** Say it only where the sentence says no other theme ("more specific"). */
  readonly soft?: readonly string[];
  /** What the theme is about; becomes a hint beside words of lack or trouble, a strength beside words of praise. */
  readonly topics?: readonly string[];
  /** Topics that count beside words of lack only ("needed more retail experience"). */
  readonly needs?: readonly string[];
  /** Topics that count beside words of trouble only ("struggled with the gap"). */
  readonly tasks?: readonly string[];
  /** Words of lack or trouble that only this theme's topics go with ("salary … too high"). */
  readonly weak?: readonly string[];
  /** Say a strength by themselves ("well prepared"). */
  readonly strong?: readonly string[];
}

/** Everything that reading one language takes. */
export interface LanguageWords {
  /** Groups of phrases for use in others. */
  readonly concepts: Concepts;
  /** Tells a phrase that holds a negation itself ("did not know the firm") from one that a negation would deny. */
  readonly negative: RegExp;
  /** "not", "never", "without" and the like. */
  readonly negators: readonly string[];
  /** Look like negators and are none ("not only", "no wonder"). */
  readonly falseNegators: readonly string[];
  /** Negation that follows what it denies. */
  readonly trailingNegators: readonly string[];
  /** Deny a whole statement ("nobody said that …", "I do not think …"). */
  readonly denials: readonly string[];
  /** Make a question of the rest of the clause ("I wonder whether …"). */
  readonly wonderings: readonly string[];
  /** A question or topic is reported; what happened may stand in the next sentence ("they asked about …"). */
  readonly asked: readonly string[];
  /** Part a sentence in two that do not share words of praise or lack ("but", "however"). */
  readonly turns: readonly string[];
  /** Other people as the subject ("the interviewer"). */
  readonly others: readonly string[];
  /** The person ("I", "my", "you", "your"). */
  readonly self: readonly string[];
  /** What others do when they speak about the person ("found", "said"). */
  readonly judging: readonly string[];
  /** Stock phrases of rejection letters; nothing in them counts. */
  readonly stock: readonly string[];
  /** Absence, or a wish for more. */
  readonly lack: readonly string[];
  /** It went badly. */
  readonly trouble: readonly string[];
  /** Praise. */
  readonly good: readonly string[];
  readonly themes: Readonly<Record<ThemeKey, ThemeWords>>;
}

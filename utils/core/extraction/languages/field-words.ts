import type { Reason } from '../../model/reason.ts';
import type { Stage } from '../../model/stage.ts';

/**
 * The words around the facts of a letter in one language. A phrase is words parted by spaces; `a|b` is a choice, an
 * empty choice leaves the word out, `_` joins several words within a choice, `*` is any one word. Case, accents and
 * line breaks do not count.
 */
export interface FieldWords {
  /** ISO 639-1. */
  readonly language: string;
  /** The employer's name follows for sure: "considering", "position at". */
  readonly beforeCompany: readonly string[];
  /** The employer's name stands before: "has decided", "will not be". */
  readonly afterCompany: readonly string[];
  /** The employer's name or the role follows: "interest in", "applying to". */
  readonly beforeEither: readonly string[];
  /** The role follows: "position of", "role as". */
  readonly beforeRole: readonly string[];
  /** Nouns that the role stands before or after: "position", "opening". */
  readonly roleNouns: readonly string[];
  /** Nouns that role or employer stand before: "application". */
  readonly applicationNouns: readonly string[];
  /** True where the role usually stands before its noun ("Software Engineer position"). */
  readonly isRoleFirst: boolean;
  /** Between role and employer: "at", "with". */
  readonly at: readonly string[];
  /** May stand before a name and are no part of it. */
  readonly articles: readonly string[];
  /** Small words inside roles and names. */
  readonly joiners: readonly string[];
  /** Stand between article and noun and are no role: "current", "advertised". */
  readonly fillers: readonly string[];
  /** Stems of job titles, looked for at the start of a word and, where `isCompounding`, anywhere in it. */
  readonly titles: readonly string[];
  readonly isCompounding: boolean;
  /** Begin with a capital in letters and are never part of a name. */
  readonly notNames: readonly string[];
  /** After the employer's name in a signature: "team", "talent acquisition". */
  readonly teams: readonly string[];
  /** Close the letter, above the name: "kind regards". */
  readonly closings: readonly string[];
  /** Before the employer's number of the opening: "requisition id". */
  readonly beforeRequisition: readonly string[];
  /** Says that nobody reads answers. */
  readonly noReply: readonly string[];
}

/**
 * The words of one language that hint at stage and reasons, in the same notation. Apart from `FieldWords`, so that a page
 * that only names employer and role need not carry them.
 */
export interface HintWords {
  /** ISO 639-1. */
  readonly language: string;
  /** What tells how far it went; written of the past only. */
  readonly stages: Readonly<Partial<Record<Stage, readonly string[]>>>;
  readonly reasons: Readonly<Partial<Record<Reason, readonly string[]>>>;
}

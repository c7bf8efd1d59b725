import type { Tone } from '../model/feedback-request.ts';
import type { Address, DraftStage } from './draft.ts';
import type { QuestionId } from './question-bank.ts';
import type { Values } from './template.ts';

/** Wordings of one sentence or two: those for any tone, and more for some. */
export type Lines = Readonly<Partial<Record<Tone | 'any', readonly string[]>>>;

/**
 * Everything that is said in one language, as templates of template.ts. Placeholders: company, role, first, full
 * (recruiter), strength, phrase, taken, and what `derive` adds: at_company in every language ("at Northwind", "bei der
 * Stadt Wien"), de_role, vocative, titled.
 */
export interface Wordings {
  readonly greeting: Readonly<Record<Address, Readonly<Record<Tone, string>>>>;
  readonly signOff: Lines;
  readonly subject: string;
  /** Thanks for telling me, by stage. */
  readonly opening: Readonly<Record<DraftStage, Lines>>;
  readonly accept: Lines;
  readonly strength: Lines;
  readonly why: Lines;
  /** Leads to one question, or to several; ends with a colon. */
  readonly leadOne: Lines;
  readonly leadMany: Lines;
  readonly wayOut: Lines;
  readonly call: Lines;
  readonly wish: Lines;
  readonly specific: {
    readonly opening: Lines;
    readonly phrase: Lines;
    readonly why: Lines;
    readonly leadOne: Lines;
    readonly leadMany: Lines;
    readonly wayOut: Lines;
  };
  readonly thanks: {
    readonly opening: Lines;
    readonly taken: Lines;
    readonly takenUnknown: Lines;
    /** Said where the draft would be too short. */
    readonly more: Lines;
    /** What the person will do about something to work on. */
    readonly plan: Lines;
    /** The same for a strength: nothing is promised to be mended. */
    readonly planOfStrength: Lines;
    /** True of both, for a quotation or the person's own words; so is what is said where the draft would be too short. */
    readonly planOfEither: Lines;
    readonly moreOfEither: Lines;
    readonly touch: Lines;
  };
  readonly keepInTouch: {
    readonly opening: Lines;
    readonly interest: Lines;
    readonly permission: Lines;
    readonly connect: Lines;
  };
  /** Two lines each. */
  readonly thanksOnly: Lines;
  readonly nudge: Lines;
  /** What stands before and after a quotation. */
  readonly quotes: readonly [string, string];
  readonly questions: Readonly<Record<QuestionId, readonly string[]>>;
  /** Forms that the language makes of the names (elision, articles, vocative). */
  readonly derive?: (values: Values) => Values;
  /** The language's own spacing of marks, over the whole text. */
  readonly typeset?: (text: string) => string;
}

/** The wordings of a slot that suit a tone. */
export function linesFor(lines: Lines, tone: Tone): readonly string[] {
  return [...(lines[tone] ?? []), ...(lines.any ?? [])];
}

import { lexicons } from './languages/index.ts';
import type { FeedbackLexicon } from './languages/lexicon.ts';
import { sharedSkills } from './languages/shared.ts';
import { compoundPattern, listPattern } from './phrase-list.ts';

/** What is told apart in feedback. */
export const signs = ['skill', 'aspect', 'moment', 'measure', 'judgement', 'action', 'comparison'] as const;
export type Sign = (typeof signs)[number];

/** A lexicon as patterns over folded text. */
export interface FeedbackReader {
  /** Skills at the end of a compound; null where the language makes none. */
  readonly compounds: RegExp | null;
  readonly signs: Readonly<Record<Sign, RegExp>>;
  readonly stock: RegExp;
  readonly refusal: RegExp;
  readonly aside: RegExp;
  readonly decision: RegExp;
  readonly because: RegExp;
  readonly thanks: RegExp;
  readonly roles: readonly RegExp[];
  readonly frames: readonly RegExp[];
  readonly imperatives: RegExp | null;
  readonly vague: RegExp;
}

const readers = new Map<string, FeedbackReader>();

/** Whether feedback in a language (ISO 639-1) can be graded. */
export function readsFeedback(language: string): boolean {
  return Object.hasOwn(lexicons, language);
}

/** The reader for a language (ISO 639-1); English where there is none of its own. */
export function feedbackReader(language: string | null): FeedbackReader {
  const known = language !== null && readsFeedback(language) ? language : 'en';
  const ready = readers.get(known);
  const lexicon = lexicons[known];
  if (ready) return ready;
  if (!lexicon) throw new RangeError(`No lexicon for ${known}`);
  const reader = buildReader(lexicon, known);
  readers.set(known, reader);
  return reader;
}

function buildReader(lexicon: FeedbackLexicon, known: string): FeedbackReader {
  return {
    compounds: known === 'de' ? compoundPattern(lexicon.skill) : null,
    signs: {
      skill: listPattern(`${sharedSkills} | ${lexicon.skill}`),
      aspect: listPattern(lexicon.aspect),
      moment: listPattern(lexicon.moment),
      measure: listPattern(lexicon.measure),
      judgement: listPattern(lexicon.judgement),
      action: listPattern(lexicon.action),
      comparison: listPattern(lexicon.comparison),
    },
    stock: listPattern(lexicon.stock),
    refusal: listPattern(lexicon.refusal),
    aside: listPattern(`${lexicon.refusal} | ${lexicon.aside}`),
    decision: listPattern(lexicon.decision),
    because: listPattern(lexicon.because),
    thanks: listPattern(lexicon.thanks),
    roles: lexicon.roles,
    frames: lexicon.frames,
    imperatives: lexicon.imperatives ?? null,
    vague: listPattern(lexicon.vague),
  };
}

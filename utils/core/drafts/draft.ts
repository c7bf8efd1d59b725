import type { NarrowerQuestion, RequestKind, Tone } from '../model/feedback-request.ts';
import type { Stage } from '../model/stage.ts';

/** Languages that drafts are written in, ISO 639-1. */
export const draftLanguages = ['en', 'de', 'fr', 'es', 'pl'] as const;
export type DraftLanguage = (typeof draftLanguages)[number];

/** How the recruiter is addressed where the language has a choice (Sie/du, vous/tu, usted/tú, Państwo/ty). */
export const addresses = ['formal', 'informal'] as const;
export type Address = (typeof addresses)[number];

/** Stages a draft is fitted to: how far it went, or the two ways in which asking differs altogether. */
export const draftStages = [
  'application',
  'screen',
  'assessment',
  'interview',
  'final',
  'unknown',
  'internal',
  'agency',
] as const;
export type DraftStage = Stage | 'internal' | 'agency';

/** What a draft is made of. Empty text means "not known" everywhere. */
export interface DraftInput {
  readonly kind: RequestKind;
  readonly stage: DraftStage;
  readonly tone: Tone;
  readonly language: DraftLanguage;
  readonly address: Address;
  readonly company: string;
  readonly role: string;
  /** As the letter gives it, first name and surname; a team or a mailbox name counts as unknown. */
  readonly recruiterName: string;
  /** The person's own name, for the signature. */
  readonly ownName: string;
  /** A strength the person kept, in the language of the draft; woven into a first request. */
  readonly strength: string;
  /** A question the person cares about, in the language of the draft; asked first. */
  readonly ownQuestion: string;
  /** Keys of the person's recurring themes, the strongest first. */
  readonly themes: readonly string[];
  /** The general phrase of the answer that a "specific" request follows, verbatim. */
  readonly phrase: string;
  /** The one question that a "specific" request asks; null for two of ours. */
  readonly narrower: NarrowerQuestion | null;
  /** What the person takes from the feedback, for a "thanks" draft; in quotation marks where it is quoted. */
  readonly taken: string;
  /** Any integer; the same seed and input give the same draft. */
  readonly seed: number;
  /** Wording ids of earlier drafts to this company, the oldest first. */
  readonly exclude: readonly string[];
}

/** A draft ready to be edited. */
export interface Draft {
  readonly text: string;
  /** For a mail of its own; a reply keeps the subject of its thread. */
  readonly subject: string;
  readonly language: DraftLanguage;
  /** What to exclude in the next draft to this company. */
  readonly wordings: readonly string[];
  /** Ids of the questions asked, in order; "own" for the person's. */
  readonly questions: readonly string[];
  /** The person's words that were not woven in, because a check would advise against them. */
  readonly leftOut: readonly ('strength' | 'ownQuestion' | 'taken')[];
}

/** True where drafts exist in a language (ISO 639-1). */
function isDraftLanguage(language: string): language is DraftLanguage {
  return (draftLanguages as readonly string[]).includes(language);
}

/** The draft language for the language of a letter ("de-AT" → "de"); English where there is none. */
export function draftLanguageFor(language: string | null): DraftLanguage {
  const base = (language ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  return isDraftLanguage(base) ? base : 'en';
}

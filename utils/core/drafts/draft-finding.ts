import type { Span } from '../text/span.ts';

/** What a check may say of a draft. Advice, never a lock; keys are stable. */
export const draftFindingKeys = [
  'placeholder_left',
  'wrong_name',
  'wrong_company',
  'wrong_role',
  'too_long',
  'too_many_questions',
  'anger',
  'pleading',
  'shouting',
  'comparison',
  'protected_topic',
  'wrong_language',
  'no_reply',
] as const;
export type DraftFindingKey = (typeof draftFindingKeys)[number];

/** One piece of advice, with its words: `text === draft.slice(start, end)`. Empty where it is about the recipient. */
export interface DraftFinding extends Span {
  readonly key: DraftFindingKey;
  readonly text: string;
  /** The language of the draft as it reads, ISO 639-1; null where that cannot be told. */
  readonly language: string | null;
}

/** A finding before its words are cut out. */
export interface Flaw extends Span {
  readonly key: DraftFindingKey;
}

import type { DraftLanguage } from '../draft.ts';
import { checkWords as de } from './de-check.ts';
import { checkWords as en } from './en-check.ts';
import { checkWords as es } from './es-check.ts';
import { checkWords as fr } from './fr-check.ts';
import { checkWords as pl } from './pl-check.ts';

/**
 * Words that a recruiter may take amiss, as phrases of `grammarPattern` over folded text. Not a judgement of feelings:
 * a reader of a thousand mails reads these as a fight, a plea or a claim. Jobs are about lawyers, illness, religion and
 * angry customers too, so a topic counts where it is the writer's own ("my …", "because I am …") and a comparison where
 * it is with other candidates.
 */
export interface CheckWords {
  /** Words that several phrases share, by name. */
  readonly classes: Readonly<Record<string, string>>;
  /** Read in a draft of any language: people swear in the one they know best. */
  readonly swearing: string;
  readonly anger: string;
  readonly pleading: string;
  readonly comparison: string;
  readonly protected_topic: string;
}

export const checkWords: Readonly<Record<DraftLanguage, CheckWords>> = { en, de, fr, es, pl };

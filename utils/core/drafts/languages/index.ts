import type { DraftLanguage } from '../draft.ts';
import type { Wordings } from '../wordings.ts';
import { en } from './en.ts';

/** The wordings of every draft language. */
export const wordingsOf: Readonly<Record<DraftLanguage, Wordings>> = { en, de: en, fr: en, es: en, pl: en };

import type { DraftLanguage } from '../draft.ts';
import type { Wordings } from '../wordings.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';

/** The wordings of every draft language. */
export const wordingsOf: Readonly<Record<DraftLanguage, Wordings>> = { en, de, fr, es, pl };

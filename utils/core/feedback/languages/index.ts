import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { FeedbackLexicon } from './lexicon.ts';
import { pl } from './pl.ts';

/** What marks feedback, by language (ISO 639-1). */
export const lexicons: Readonly<Record<string, FeedbackLexicon>> = { en, de, fr, es, pl };

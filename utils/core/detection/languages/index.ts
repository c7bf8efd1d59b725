import type { LanguageRules } from '../rule.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';

/** Every language detection has rules for. */
export const languageRules: readonly LanguageRules[] = [en, de, fr, es, it, nl, pl, pt, sv, da, no, tr];

import type { LanguageRules } from '../rule.ts';
import { da } from './da.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';

/** The languages that a mail page fetches for the first letter that needs one of them. */
export const otherLanguages: readonly LanguageRules[] = [fr, es, it, nl, pl, pt, sv, da, no, tr];

import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { FieldWords } from './field-words.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';

/** Every language that facts are read in; a new one is its file and a line here. */
export const fieldLanguages: readonly FieldWords[] = [en, de, fr, es, it, nl, pl, pt, sv, da, no, tr];

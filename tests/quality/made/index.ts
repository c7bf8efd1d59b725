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
import type { Wording } from './wording.ts';

/** Every language that there are made-up letters in. */
export const wordings: readonly Wording[] = [en, de, fr, es, it, nl, pl, pt, sv, da, no, tr];

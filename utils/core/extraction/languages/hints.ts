import { daHints } from './da.ts';
import { deHints } from './de.ts';
import { enHints } from './en.ts';
import { esHints } from './es.ts';
import type { HintWords } from './field-words.ts';
import { frHints } from './fr.ts';
import { itHints } from './it.ts';
import { nlHints } from './nl.ts';
import { noHints } from './no.ts';
import { plHints } from './pl.ts';
import { ptHints } from './pt.ts';
import { svHints } from './sv.ts';
import { trHints } from './tr.ts';

/** Hints at stage and reasons in every language, as in `fieldLanguages`. */
export const hintLanguages: readonly HintWords[] = [
  enHints,
  deHints,
  frHints,
  esHints,
  itHints,
  nlHints,
  plHints,
  ptHints,
  svHints,
  daHints,
  noHints,
  trHints,
];

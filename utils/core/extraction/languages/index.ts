import { de } from './de.ts';
import { en } from './en.ts';
import type { FieldWords } from './field-words.ts';

/** Every language that facts are read in; a new one is its file and a line here. */
export const fieldLanguages: readonly FieldWords[] = [en, de];

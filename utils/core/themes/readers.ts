import { buildReader, type Reader } from './hints/reader.ts';
import type { LanguageWords } from './hints/types.ts';
import { german } from './languages/de.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { french } from './languages/fr.ts';
import { polish } from './languages/pl.ts';

const words: Readonly<Record<string, LanguageWords>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pl: polish,
};

const built = new Map<string, Reader>();

/** Languages whose texts can be read for themes, ISO 639-1. */
export const themeLanguages: readonly string[] = Object.keys(words);

/** The words of a language, compiled on first use; null where there are none. Takes "de" as well as "de-AT". */
export function readerFor(language: string | null): Reader | null {
  const code = (language ?? '').slice(0, 2).toLowerCase();
  const own = Object.hasOwn(words, code) ? words[code] : undefined;
  if (!own) return null;
  const known = built.get(code);
  if (known) return known;
  const reader = buildReader(own);
  built.set(code, reader);
  return reader;
}

import { readFileSync } from 'node:fs';

/** Words that say one thing: what the trainer learns from besides whole texts. */
export interface Phrase {
  /** The theme ("+theme" for praise); "-" where none is meant. */
  readonly label: string;
  readonly text: string;
}

/** Reads tests/fixtures/themes/phrases/LANGUAGE.txt: lines "label: phrase / phrase / …". */
export function readPhrases(language: string): readonly Phrase[] {
  const file = new URL(`../fixtures/themes/phrases/${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(':');
      return line
        .slice(at + 1)
        .split(' / ')
        .map((text) => ({ label: line.slice(0, at), text: text.trim() }));
    });
}

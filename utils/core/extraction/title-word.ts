import { fold } from '../text/fold.ts';
import type { FieldWords } from './languages/field-words.ts';

const titlesByLanguage = new Map<string, readonly string[]>();

function titlesOf(language: FieldWords): readonly string[] {
  const known = titlesByLanguage.get(language.language);
  if (known) return known;
  const titles = language.titles.map(fold);
  titlesByLanguage.set(language.language, titles);
  return titles;
}

/** A title with a plural or female ending: up to three letters more, one where the title is short ("vp", "lead"). */
const isInflected = (word: string, title: string): boolean =>
  word.startsWith(title) &&
  word.length - title.length <= (title.length > 4 ? 3 : 1) &&
  !/\d/u.test(word.slice(title.length));

const knownWords = new Map<string, boolean>();

/** @returns true where the folded word is a job title, or (in compounding languages) holds one */
export function isTitleWord(word: string, language: FieldWords): boolean {
  const key = `${language.language} ${word}`;
  const known = knownWords.get(key);
  if (known !== undefined) return known;
  const is = titlesOf(language).some((title) =>
    language.isCompounding ? word.includes(title) : isInflected(word, title),
  );
  if (knownWords.size > 5000) knownWords.clear();
  knownWords.set(key, is);
  return is;
}

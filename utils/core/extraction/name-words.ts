import type { FieldWords } from './languages/field-words.ts';
import { isLegalForm } from './legal-form.ts';
import { gapBefore, isCapitalised, type Part, rawWord } from './part.ts';
import { isTitleWord } from './title-word.ts';

/** Words that begin sentences but may be a later word of a name ("Lindwurm Holding Company"). */
const laterNameWords = new Set(
  `company organization organisation position career careers talent human job jobs march firma personal arbeit zeit team
  there here what when where who how all other others best kind every many this that not no at it`.split(/\s+/u),
);
/** Small words inside names: "Bank of the West", "Casa de Oro". */
const closeJoiners = new Set('of de du des del della di dos van von der den la le'.split(' '));
/** Small words that as often go on with the sentence: "at Falk and Our team". */
const looseJoiners = new Set('and und y et e i og och en ve for the da do'.split(' '));

/** @returns true where word `at` can be the first word of a name: a capital, and no word that begins sentences */
export function isFirstNameWord(part: Part, at: number, language: FieldWords): boolean {
  if (!isCapitalised(part, at)) return false;
  const raw = rawWord(part, at);
  const isShout = raw.length > 1 && raw === raw.toUpperCase() && /\p{L}/u.test(raw);
  return isShout || !language.notNames.includes(raw.toLowerCase());
}

/** @returns true where word `at` can be a later word of a name */
export function isLaterNameWord(part: Part, at: number, language: FieldWords): boolean {
  return (
    isFirstNameWord(part, at, language) || (isCapitalised(part, at) && laterNameWords.has(part.words.values[at] ?? ''))
  );
}

/** @returns true where word `at` is a small word and a name surely goes on behind it */
export function isJoiner(part: Part, at: number, language: FieldWords): boolean {
  const word = rawWord(part, at);
  if (!/^\s$/u.test(gapBefore(part, at + 1)) || !/^\s$/u.test(gapBefore(part, at))) return false;
  if (closeJoiners.has(word)) {
    return (
      isFirstNameWord(part, at + 1, language) ||
      (closeJoiners.has(rawWord(part, at + 1)) || rawWord(part, at + 1) === 'the'
        ? isFirstNameWord(part, at + 2, language)
        : false)
    );
  }
  if (!looseJoiners.has(word) || !isFirstNameWord(part, at + 1, language)) return false;
  if (isTitleWord(part.words.values[at + 1] ?? '', language)) return false;
  return (
    language.language === 'en' ||
    isLegalForm(rawWord(part, at + 2)) ||
    /^(?:Söhne|Sohn|Partner|Co|Kollegen|Fils|Hijos|Figli|Zonen)$/u.test(rawWord(part, at + 1))
  );
}

/** @returns true where the gap before word `at` ends a sentence: no initial and no "St." stands before it */
export function isSentenceEnd(part: Part, at: number): boolean {
  if (!/^[.!?]["'’”)]?\s/u.test(gapBefore(part, at))) return false;
  const before = rawWord(part, at - 1);
  return !/^(?:\p{Lu}|St|Dr|Mt|Ft|JP|Jr|Sr)$/u.test(before);
}

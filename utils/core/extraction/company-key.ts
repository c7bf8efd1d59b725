import { fold } from '../text/fold.ts';
import { atsOfName } from './ats.ts';
import { isFoldedLegalForm } from './legal-form.ts';

/** @returns the folded words of a name without legal form and article */
export function companyWords(name: string): string[] {
  const words = fold(name.slice(0, 200))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && isFoldedLegalForm(words.at(-1) ?? '')) words.pop();
  return words;
}

/** @returns a name without legal form, article, case, spaces and punctuation, as it would stand in a domain */
export const companyKey = (name: string): string => companyWords(name).join('');

/**
 * @param isFromWords true where the letter's own words name it, not its sender's address
 * @returns true where the text can be an employer: some letters, and no applicant tracking system
 */
export function isEmployerName(name: string, isFromWords: boolean): boolean {
  if (name.length < 2 || name.length > 80 || !/\p{L}/u.test(name)) return false;
  const ats = atsOfName(name);
  return ats === undefined || (ats.isEmployerToo && isFromWords);
}

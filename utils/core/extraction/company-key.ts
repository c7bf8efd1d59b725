import { fold } from '../text/fold.ts';
import { atsOfName } from './ats.ts';
import { isFoldedLegalForm } from './legal-form.ts';

/** @returns a name without legal form, article, case and punctuation, for telling whether two are the same */
export function companyKey(name: string): string {
  const words = fold(name.slice(0, 200))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && isFoldedLegalForm(words.at(-1) ?? '')) words.pop();
  return words.join('');
}

/** @returns true where the text can be an employer: some letters, and no applicant tracking system */
export function isEmployerName(name: string): boolean {
  return name.length >= 2 && name.length <= 80 && /\p{L}/u.test(name) && atsOfName(name) === undefined;
}

import { tidy } from './names.ts';

/** More words than these are no longer the end of a sentence. */
const mostWords = 20;
const marks = /["“”„«»]/gu;

/** Words of the person's or the recruiter's as the end of a sentence; empty where they are more than one. */
export function clause(text: string): string {
  const line = tidy(text.replace(marks, '')).replace(/[\s.!?…,;:]+$/u, '');
  return line.split(' ').length <= mostWords && !/[.!?…]\s/u.test(line) ? line : '';
}

/** As `clause`, and where the words stand in quotation marks they keep them, as the language of the draft writes them. */
export function quotedClause(text: string, [open, close]: readonly [string, string]): string {
  const isQuoted = /^\s*["“„«].*["“”»]\s*$/su.test(text);
  const line = clause(text);
  return isQuoted && line !== '' ? `${open}${line}${close}` : line;
}

import type { Span } from '../text/span.ts';
import type { Words } from '../text/words.ts';
import type { Match } from './match.ts';

/** Words in quotation marks that are told about rather than said: a status in quotes ("not selected") is shorter. */
const stretch = /["“„«»”][^"“”„«»]{25,400}["“”«»]/gu;

/** The stretches of a sentence that stand in quotation marks, in UTF-16 code units of `text`. */
export function quotedStretches(text: string, sentence: Span): readonly Span[] {
  const own = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000));
  if (!/["“„«»”]/u.test(own)) return [];
  return Array.from(own.matchAll(stretch), ({ 0: found, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + found.length,
  }));
}

/** True where a match stands in quotation marks: a newsletter that tells of refusals quotes them. */
export function isMentioned(quoted: readonly Span[], words: Words, match: Match): boolean {
  const start = words.starts[match.start] ?? 0;
  const end = words.ends[match.end - 1] ?? start;
  return quoted.some((each) => start >= each.start && end <= each.end);
}

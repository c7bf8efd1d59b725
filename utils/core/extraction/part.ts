import type { Evidence } from '../model/verdict.ts';
import { evidenceOf } from '../text/span.ts';
import { type Words, wordsOf } from '../text/words.ts';

/** A part of a message as words: its subject, or what its sender wrote in the body. */
export interface Part {
  readonly source: Evidence['source'];
  /** The whole subject or body; word positions count in it. */
  readonly text: string;
  readonly words: Words;
}

/** Words `first` to `last` (both inclusive) of a part. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** @returns what stands between word `at - 1` and word `at`; all that is before the first word where `at` is 0 */
export function gapBefore(part: Part, at: number): string {
  const start = at === 0 ? 0 : (part.words.ends[at - 1] ?? 0);
  const end = part.words.starts[at] ?? part.text.length;
  return end - start > 80 ? `${part.text.slice(start, start + 40)}\n\n` : part.text.slice(start, end);
}

/** @returns word `at` as written; '' past the end */
export function rawWord(part: Part, at: number): string {
  return part.text.slice(part.words.starts[at] ?? 0, part.words.ends[at] ?? 0);
}

/** @returns true where word `at` begins with a capital or a digit, or has a capital inside ("iRobot") */
export function isCapitalised(part: Part, at: number): boolean {
  return /^[\p{Lu}\p{Lt}\p{N}\p{Lo}]|^\p{Ll}{1,3}\p{Lu}/u.test(rawWord(part, at));
}

/** @returns the words in their place, as Evidence */
export function evidenceOfWords(part: Part, span: WordSpan): Evidence {
  return evidenceOf(part.source, part.text, {
    start: part.words.starts[span.first] ?? 0,
    end: part.words.ends[span.last] ?? 0,
  });
}

/** @returns a part over `text` between `from` and `to` */
export function partOf(source: Evidence['source'], text: string, from = 0, to = text.length): Part {
  return { source, text, words: wordsOf(text, from, to) };
}

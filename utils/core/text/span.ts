import type { Evidence } from '../model/verdict.ts';

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same stretch without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The words of `text` in `span`, as Evidence of `source`. */
export function evidenceOf(source: Evidence['source'], text: string, span: Span): Evidence {
  return { source, text: text.slice(span.start, span.end), start: span.start, end: span.end };
}

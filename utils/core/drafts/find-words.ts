import type { Span } from '../text/span.ts';

/**
 * A list of folded phrases as one pattern; "*" stands for any ending, a space for any white space. With `inside`,
 * phrases may also stand at the end of a compound ("Dialysepatienten" for "patient*").
 */
export function phrasePattern(phrases: readonly string[], inside = false): RegExp {
  const alternatives = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '[a-z]{0,20}')
        .replaceAll(' ', '\\s{1,3}'),
    );
  return new RegExp(`(?<![a-z0-9])${inside ? '[a-z]{0,15}?' : ''}(?:${alternatives.join('|')})(?![a-z0-9])`, 'g');
}

/** Where a pattern matches in a folded text. */
export function spansOf(pattern: RegExp, folded: string): Span[] {
  return Array.from(folded.matchAll(pattern), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

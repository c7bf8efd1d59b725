import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/core/detection/judge.ts';
import { languageRules } from '../../../utils/core/detection/languages/index.ts';
import { segmentsOf } from '../../../utils/core/text/segments.ts';

/** One phrase of every class or bare word of a pattern, in order. */
function phrasesOf(classes: Readonly<Record<string, string>>, pattern: string): string[] {
  return pattern
    .split(' ')
    .filter((part) => !part.startsWith('..') && !part.startsWith('!'))
    .map(
      (part) =>
        (part.startsWith('{') ? (classes[part.slice(1, -1)] ?? '') : part).split('|')[0]?.trim().replace('*', '') ?? '',
    );
}

const long = 24_000;
const repeat = (text: string): string => text.repeat(Math.ceil(long / text.length));

describe.each(languageRules)('patterns in $code', ({ classes, rules }) => {
  const patterns = [...new Set(rules.map(([, , pattern]) => pattern))].filter((pattern) => pattern.includes(' '));

  it.each(patterns)('"%s" ends on what nearly matches it thousands of times', { timeout: 30_000 }, (pattern) => {
    const phrases = phrasesOf(classes, pattern);
    const nearly = [
      `${phrases.slice(0, -1).join(' ')} `,
      `${repeatedFirst(phrases)} `,
      `${phrases.join(' ')} `,
      `${[...phrases].reverse().join(' ')} `,
    ];
    for (const text of nearly) {
      const body = repeat(text);
      for (const { start, end } of judge({ subject: '', body }).evidence) expect(end - start).toBeLessThan(2000);
    }
  });
});

function repeatedFirst(phrases: readonly string[]): string {
  return `${phrases[0] ?? ''} `.repeat(8) + (phrases[1] ?? '');
}

describe('lines of mail programs and small print', () => {
  it.each([
    ['attributions that never end', 'On Mon, '],
    ['attributions with colons', 'On Mon: wrote: schrieb: '],
    ['rules of dashes', '-'],
    ['rules of dashes and spaces', '- - - -----Original '],
    ['quotes in quotes', '> > > > '],
    ['headers without end', 'From: a '],
    ['small print that nearly is', 'you are receiv this e-mail was priv '],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['carriage returns', '\r\n'],
    ['full stops', '.'],
    ['abbreviations', 'a. b. Dr. '],
    ['brackets', '<<<>>>'],
    ['signature rules', '-- \n'],
    ['header blocks', 'From: a\nSent: b\nTo: c\n'],
  ])('%s do not hang it', { timeout: 30_000 }, (_, text) => {
    for (const body of [repeat(text), repeat(`${text}\n`)]) {
      const segments = segmentsOf(body);
      expect(segments.at(-1)?.end).toBe(body.length);
      expect(judge({ subject: body.slice(0, 2000), body }).kind).toBeDefined();
    }
  });
});

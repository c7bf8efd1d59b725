import type { Span } from '../text/span.ts';

/**
 * A list of folded phrases as one pattern; "*" stands for any ending, a space for any white space. With `inside`,
 * phrases may also stand at the end of a compound ("Dialysepatienten" for "patient*").
 */
export function phrasePattern(phrases: readonly string[], inside = false): RegExp {
  const alternatives = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => withEndings(phrase.replace(/[.+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`${start}${inside ? '[a-z]{0,15}?' : ''}(?:${alternatives.join('|')})${end}`, 'g');
}

/**
 * Phrases over folded text, parted by ";" or line ends, as one pattern. Beside "*" and the space of `phrasePattern`:
 * "(a|b)" and the rest of a pattern's grammar but "." and the quantifier "*"; " .. " for up to three words of the same
 * sentence; "{name}" for a class (a class may hold classes that stand before it).
 *
 * @throws Error for a class that is not there
 */
export function grammarPattern(phrases: string, classes: Readonly<Record<string, string>> = {}): RegExp {
  const known = new Map<string, string>();
  const spell = (text: string): string =>
    text.replace(/\{([a-z]+)\}/gi, (_all, name: string) => {
      const found = known.get(name);
      if (found === undefined) throw new Error(`No class of words is called ${name}`);
      return found;
    });
  for (const [name, words] of Object.entries(classes)) known.set(name, `(${spell(words)})`);
  const byLetter = new Map<string, string[]>();
  for (const phrase of phrases.split(/[;\n]/)) {
    const text = spell(phrase.trim());
    // What begins alike stands together, so that most words of a draft are passed over at their first letter.
    const letter = /^[a-z](?![?{])/.exec(text)?.[0] ?? '';
    if (text !== '') byLetter.set(letter, [...(byLetter.get(letter) ?? []), toPattern(text.slice(letter.length))]);
  }
  const groups = Array.from(byLetter, ([letter, rests]) => `${letter}(?:${rests.join('|')})`);
  return new RegExp(`${start}(?:${groups.join('|')})${end}`, 'g');
}

const start = '(?<![a-z0-9])';
const end = '(?![a-z0-9])';

function withEndings(phrase: string): string {
  return phrase.replaceAll('*', '[a-z]{0,20}').replaceAll(' ', '\\s{1,3}');
}

// Loops without a count: counted ones are unrolled, and these patterns are long.
const fewWords = '(?:[^\\s.!?;]+\\s+){0,3}';

function toPattern(phrase: string): string {
  const gaps = phrase.replaceAll('[a-z]*', '*').replaceAll(' .. ', ' @').replaceAll('.. ', '@');
  const grouped = gaps.replace(/\((?!\?)/g, '(?:').replaceAll('.', '\\.');
  return grouped.replaceAll('*', '[a-z]*').replaceAll(' ', '\\s+').replaceAll('@', fewWords);
}

/** Where a pattern matches in a folded text. */
export function spansOf(pattern: RegExp, folded: string): Span[] {
  return Array.from(folded.matchAll(pattern), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

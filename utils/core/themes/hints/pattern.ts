import { fold } from '../../text/fold.ts';

/** Named groups of phrases that other phrases may use as `<name>`. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

const letter = '[a-z0-9]';
const gap = '[^a-z0-9]+';
/** Up to three, and up to six, words in between. Bounded, so that matching stays linear in the text. */
const few = `(?:${letter}+${gap}){0,3}?`;
const some = `(?:${letter}+${gap}){0,6}?`;

const written: Readonly<Record<string, string>> = {
  ' ~~ ': gap + some,
  ' ~ ': gap + few,
  "'": '[^a-z0-9]?',
  '*': `${letter}*`,
  '\\w*': `${letter}*`,
  '\\w+': `${letter}+`,
  '-': '[^a-z0-9]?',
};

/**
 * Phrases are written as a person would write them, with marks and capitals as they fall, and
 * - `*` for any rest of a word, - `(a|b)` for one of several, - `(a )?` for words that may be missing,
 * - `~` for up to three words and `~~` for up to six in between, - `'` for an apostrophe that may be missing,
 * - `<name>` for any phrase of a concept.
 */
function toSource(phrase: string, concepts: Concepts, depth: number): string {
  if (depth > 4) throw new Error(`A concept refers to itself: ${phrase}`);
  return phrase.replaceAll(/<([a-z_]+)>/g, (_, name: string) => {
    const list = concepts[name];
    if (!list) throw new Error(`No concept is called ${name}`);
    return `(?:${list.map((one) => toSource(one, concepts, depth + 1)).join('|')})`;
  });
}

function toRegExpSource(source: string): string {
  return fold(source)
    .replaceAll(')*', '){0,4}')
    .replaceAll(/ ~~ | ~ |\\w[*+]|['*-]| +/g, (mark) => written[mark] ?? gap);
}

/** Phrases that hold a negation themselves, apart from those that a negation would deny. */
export interface Cues {
  readonly plain: RegExp | null;
  readonly negative: RegExp | null;
}

/** Compiles phrases as `compilePhrases` does, parted by whether `negative` finds a negation in them as written. */
export function compileCues(phrases: readonly string[], concepts: Concepts, negative: RegExp): Cues {
  const holdsNegation = (phrase: string): boolean => negative.test(toSource(phrase, concepts, 0));
  return {
    plain: compilePhrases(
      phrases.filter((phrase) => !holdsNegation(phrase)),
      concepts,
    ),
    negative: compilePhrases(phrases.filter(holdsNegation), concepts),
  };
}

/**
 * One regular expression (flags "g") that finds any of the phrases as whole words in folded text; null for no phrases.
 * A hyphen stands for "together, with a hyphen or with a space". Throws where a phrase names a concept that is not there.
 */
export function compilePhrases(phrases: readonly string[], concepts: Concepts): RegExp | null {
  if (phrases.length === 0) return null;
  const body = phrases.map((phrase) => toRegExpSource(toSource(phrase, concepts, 0))).join('|');
  return new RegExp(`(?<![a-z0-9])(?:${body})(?:(?<![a-z0-9])|(?![a-z0-9]))`, 'g');
}

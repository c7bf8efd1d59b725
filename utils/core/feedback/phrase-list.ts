import { phrasePattern } from '../drafts/find-words.ts';

/** German words that are too short to be looked for inside of others. */
const shortest = 6;

/** Phrases parted by "|" or line ends, as one pattern over folded text. */
export function listPattern(list: string): RegExp {
  return phrasePattern(
    list
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
}

/** The same for stems that also count at the end of a compound, as German makes them. */
export function compoundPattern(list: string): RegExp {
  const phrases = list.split(/[|\n]/).map((phrase) => phrase.trim());
  return phrasePattern(
    phrases.filter((phrase) => /^[a-z]+\*?$/.test(phrase) && phrase.length >= shortest),
    true,
  );
}

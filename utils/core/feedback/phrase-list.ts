import { phrasePattern } from '../drafts/find-words.ts';

/** Phrases parted by "|" or line ends, as one pattern over folded text. */
export function listPattern(list: string): RegExp {
  return phrasePattern(
    list
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
}

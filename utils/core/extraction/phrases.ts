import { type Words, wordsOf } from '../text/words.ts';

/** One place of a phrase: what may stand there by its first word, each as its further words. */
interface Slot {
  readonly choices: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly isOptional: boolean;
  readonly isAnyWord: boolean;
}

interface Phrase {
  readonly tag: string;
  readonly slots: readonly Slot[];
}

/** Phrases of one language by the words that they may begin with. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** A phrase found in a text: words from `first` to `last`, both inclusive. */
export interface PhraseHit {
  readonly tag: string;
  readonly first: number;
  readonly last: number;
}

function slotOf(notation: string): Slot {
  if (notation === '*') return { choices: new Map(), isOptional: false, isAnyWord: true };
  const choices = new Map<string, string[][]>();
  let isOptional = false;
  for (const choice of notation.split('|')) {
    const [first, ...further] = wordsOf(choice.replaceAll('_', ' ')).values;
    if (first === undefined) isOptional = true;
    else choices.set(first, [...(choices.get(first) ?? []), further]);
  }
  return { choices, isOptional, isAnyWord: false };
}

/** The words a phrase may begin with: those of its first slot, and of the next ones while slots may be empty. */
function beginningsOf(slots: readonly Slot[]): Set<string> {
  const beginnings = new Set<string>();
  for (const slot of slots) {
    for (const word of slot.choices.keys()) beginnings.add(word);
    if (!slot.isOptional) break;
  }
  return beginnings;
}

/**
 * @param lists phrases by tag, in the notation of `FieldWords`
 * @returns an index for `findPhrases`
 */
export function indexOf(lists: Readonly<Record<string, readonly string[] | undefined>>): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const [tag, notations] of Object.entries(lists)) {
    for (const notation of notations ?? []) {
      const phrase = { tag, slots: notation.split(' ').map(slotOf) };
      for (const word of beginningsOf(phrase.slots)) {
        const known = index.get(word);
        if (known) known.push(phrase);
        else index.set(word, [phrase]);
      }
    }
  }
  return index;
}

/** The word after the longest way through `slots` from word `at` on; -1 where there is none. */
function longestEnd(slots: readonly Slot[], slotAt: number, words: Words, at: number): number {
  const slot = slots[slotAt];
  if (!slot) return at;
  let best = slot.isOptional ? longestEnd(slots, slotAt + 1, words, at) : -1;
  const word = words.values[at];
  if (word === undefined) return best;
  const ways = slot.isAnyWord ? [[]] : (slot.choices.get(word) ?? []);
  for (const further of ways) {
    if (!further.every((next, i) => words.values[at + 1 + i] === next)) continue;
    best = Math.max(best, longestEnd(slots, slotAt + 1, words, at + 1 + further.length));
  }
  return best;
}

/**
 * @param most hits at most; a hostile text could consist of nothing else
 * @returns the longest hit of each tag at each word, in the order of the text. A phrase has at most eight slots, so
 *   the time is linear in the number of words.
 */
export function findPhrases(index: PhraseIndex, words: Words, most = 400): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let first = 0; first < words.values.length && hits.length < most; first += 1) {
    const phrases = index.get(words.values[first] ?? '');
    if (!phrases) continue;
    let longest: Map<string, number> | undefined;
    for (const phrase of phrases) {
      const end = longestEnd(phrase.slots, 0, words, first);
      if (end <= first) continue;
      longest ??= new Map();
      longest.set(phrase.tag, Math.max(end, longest.get(phrase.tag) ?? 0));
    }
    for (const [tag, end] of longest ?? []) hits.push({ tag, first, last: end - 1 });
  }
  return hits;
}

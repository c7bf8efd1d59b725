import type { Span } from '../text/span.ts';

/** A word of a folded text, with whether the clause it stands in denies it. */
export interface PlacedWord extends Span {
  readonly word: string;
  readonly denied: boolean;
}

/** A feature of a text, and the stretch of the words that make it. */
export interface WordFeature extends Span {
  readonly name: string;
}

const long = 6;
const short = 4;
/** From this length on a German word is likely a compound: its end names what it is. */
const compound = 10;
const ending = 6;

const stem = (word: string): string => (word.length > long - 1 ? word.slice(0, long - 1) : word);

/** What a learnt model sees of a row of words: beginnings of words, ends of long ones, and pairs of neighbours. */
export function featuresOf(words: readonly PlacedWord[]): readonly WordFeature[] {
  const features: WordFeature[] = [];
  words.forEach(({ word, denied, start, end }, at) => {
    const mark = denied ? '!' : '';
    const add = (name: string, from = start): void => {
      features.push({ name: mark + name, start: from, end });
    };
    add(word.length > long ? `${word.slice(0, long)}*` : word);
    if (word.length > short) add(`${word.slice(0, short)}+`);
    if (word.length >= compound) add(`-${word.slice(-ending)}`);
    const before = words[at - 1];
    if (before) add(`${stem(before.word)} ${stem(word)}`, before.start);
  });
  return features;
}

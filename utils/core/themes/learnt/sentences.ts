import type { WordFeature } from '../../learnt/word-features.ts';
import type { Reader } from '../hints/reader.ts';
import type { PartedText } from '../hints/statements.ts';
import { featuresOfSentence, wordsOfSentence } from './words-of.ts';

/** What the learnt model sees of each sentence of a text; questions and quoted words are left out. */
export function sentenceFeatures(
  reader: Reader,
  { placed, quoted, statements }: PartedText,
): readonly (readonly WordFeature[])[] {
  return statements
    .filter(({ question }) => !question)
    .map(({ start, end }) => {
      const text = placed.folded.slice(start, end);
      return featuresOfSentence(reader, text, wordsOfSentence(reader, text, start, quoted.subarray(start, end)));
    })
    .filter((features) => features.length > 0);
}

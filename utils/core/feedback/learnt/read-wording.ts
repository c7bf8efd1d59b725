import { sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { wordingFeatures } from '../../text/wording.ts';
import { wordsOf } from '../../text/words.ts';
import { placesOfWords } from './ordinary.ts';
import { marksOf } from './sentence-marks.ts';
import { speaksToPerson } from './speaks-to-person.ts';

/** Fewer buckets count as so many: a word or two must not decide alone. */
export const leastBuckets = { sentence: 20, whole: 60 } as const;

/** A sentence as what is learnt sees it. */
export interface WordedSentence extends Span {
  /** Buckets of its wording, each once. */
  readonly buckets: readonly number[];
  /** Marks of its form, by number. */
  readonly marks: readonly number[];
  /** How many words letters to anyone do not hold. */
  readonly unusual: number;
  readonly toPerson: boolean;
}

/** The sentences of a sender's own words and the buckets of them all, each once. */
export interface Wording {
  readonly sentences: readonly WordedSentence[];
  readonly buckets: readonly number[];
}

/**
 * Reads a sender's own words as what is learnt sees them.
 * @param language ISO 639-1
 * @param isOrdinary whether letters to anyone hold a word of this place (see `placesOfWords`)
 */
export function readWording(own: string, language: string, isOrdinary: (place: number) => boolean): Wording {
  const sentences = sentencesOf(own).flatMap(({ start, end }) => {
    const words = wordsOf(own, start, end).values;
    if (words.length === 0) return [];
    const toPerson = speaksToPerson(words.join(' '), language);
    const unusual = placesOfWords(words, language).filter((place) => !isOrdinary(place)).length;
    const number = words.some((word) => /^\d/.test(word));
    const marks = marksOf({ words: words.length, unusual, toPerson, number });
    return [{ start, end, buckets: wordingFeatures(words, language), marks, unusual, toPerson }];
  });
  return { sentences, buckets: [...new Set(sentences.flatMap(({ buckets }) => buckets))] };
}

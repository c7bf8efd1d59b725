import { type SumOfBuckets, unpackWeights } from '../../learnt/sparse-weights.ts';
import { type Grade, grades } from '../../model/feedback.ts';
import type { Span } from '../../text/span.ts';
import { wordingBuckets, wordingValue } from '../../text/wording.ts';
import type { Clause } from '../read-clauses.ts';
import { isOrdinary } from './ordinary.ts';
import { leastBuckets, readWording, type WordedSentence, type Wording } from './read-wording.ts';
import { settle } from './settle.ts';
import { type Leads, verdictFeatures, type WordingLeads } from './verdict-features.ts';
import { markWeights, ordinaryWords, sentenceWeights, verdictWeights, wholeWeights } from './weights.ts';

interface Model {
  readonly sumOfSentence: SumOfBuckets;
  readonly sumOfWhole: SumOfBuckets;
  readonly ordinary: Uint8Array;
}

let unpacked: Model | null = null;

/** Unpacked when first needed: the background starts many times and grades seldom. */
function model(): Model {
  unpacked ??= {
    sumOfSentence: unpackWeights(sentenceWeights, wordingBuckets),
    sumOfWhole: unpackWeights(wholeWeights, wordingBuckets),
    ordinary: Uint8Array.from(atob(ordinaryWords), (character) => character.charCodeAt(0)),
  };
  return unpacked;
}

/** What an own text's wording is, with what is known of ordinary words. */
const wordingOf = (own: string, language: string): Wording =>
  readWording(own, language, (place) => isOrdinary(place, model().ordinary));

function leadsOfSentence({ buckets, marks }: WordedSentence): Leads {
  const [hint = 0, specific = 0] = model().sumOfSentence(buckets, wordingValue(buckets.length, leastBuckets.sentence));
  const ofMarks = (at: 0 | 1): number => marks.reduce((sum, mark) => sum + (markWeights[at]?.[mark] ?? 0), 0);
  return [hint + ofMarks(0), specific + ofMarks(1)];
}

function leadsOf({ sentences, buckets }: Wording): WordingLeads {
  const [hint = 0, specific = 0] = model().sumOfWhole(buckets, wordingValue(buckets.length, leastBuckets.whole));
  return { whole: [hint, specific], sentences: sentences.map(leadsOfSentence) };
}

interface Ruled {
  /** The sender's own words, everything else blanked out. */
  readonly own: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly ruled: Grade;
  readonly clauses: readonly Clause[];
}

/** The grade that the wording, its form and what the rules found come to together. */
export function learntGrade({ own, language, ruled, clauses }: Ruled): Grade {
  const wording = wordingOf(own, language);
  const features = verdictFeatures(leadsOf(wording), wording, ruled, clauses);
  return settle(
    verdictWeights.map(([bias = 0, ...weights]) =>
      weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), bias),
    ),
  );
}

/** The sentence that says the most towards a grade; null where there is none. */
export function tellingSentence(own: string, language: string, grade: Grade): Span | null {
  const at = grades.indexOf(grade) - 1;
  let best: WordedSentence | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of wordingOf(own, language).sentences) {
    if (!/\p{L}/u.test(own.slice(sentence.start, sentence.end))) continue;
    const lead = leadsOfSentence(sentence)[at] ?? 0;
    if (lead <= most) continue;
    most = lead;
    best = sentence;
  }
  return best && { start: best.start, end: best.end };
}

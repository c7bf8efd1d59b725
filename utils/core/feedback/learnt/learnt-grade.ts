import { type Grade, grades } from '../../model/feedback.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from '../read-clauses.ts';
import { type Examined, examineVerdict, examineWording } from './examined.ts';
import { ordinaryWords, verdictWeights, wordingBiases, wordingScales, wordingWeights } from './weights.ts';

/** The largest weight in steps; few of them, since weights travel as text and must stay small. */
export const steps = 15;

const bytesOf = (base64: string): Int8Array => Int8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The set of words that letters to anyone are made of, as bits. */
const ordinary = new Uint8Array(bytesOf(ordinaryWords).buffer);
const byGrade = grades.map((_, at) => bytesOf(wordingWeights[at] ?? ''));

/** For each grade the log odds that the wording alone gives it. */
function wordingScores({ at, values }: Examined): number[] {
  return byGrade.map((weights, grade) => {
    const sum = at.reduce((total, feature, k) => total + (weights[feature] ?? 0) * (values[k] ?? 0), 0);
    return (wordingBiases[grade] ?? 0) + (sum * (wordingScales[grade] ?? 0)) / steps;
  });
}

function verdictScores({ values }: Examined): number[] {
  return verdictWeights.map(([bias = 0, ...weights]) =>
    weights.reduce((sum, weight, k) => sum + weight * (values[k] ?? 0), bias),
  );
}

/** "Specific" must lead "general" by so much (log odds): it is the dearer mistake. */
export const leastLead = 1.5;

/** The grade with the highest score; in doubt between the far ends the middle one. */
export function settle(scores: readonly number[]): Grade {
  const [general = 0, hint = 0, specific = 0] = scores;
  if (specific > hint && specific > general) return specific - general >= leastLead ? 'specific' : 'hint';
  return hint > general ? 'hint' : 'general';
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
  // Every clause is a wish, thanks or the bare decision: however it is worded, it names nothing.
  if (clauses.length === 0) return 'general';
  const scores = wordingScores(examineWording(own, language, ordinary));
  return settle(verdictScores(examineVerdict(scores, ruled, clauses)));
}

/** The sentence that says the most towards a grade; null where there is none. */
export function tellingSentence(own: string, language: string, grade: Grade): Span | null {
  let best: Span | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of sentencesOf(own)) {
    const words = own.slice(sentence.start, sentence.end);
    if (!/\p{L}/u.test(words)) continue;
    const scores = wordingScores(examineWording(words, language, ordinary));
    const lead = (scores[grades.indexOf(grade)] ?? 0) - (scores[0] ?? 0);
    if (lead > most) {
      most = lead;
      best = sentence;
    }
  }
  return best;
}

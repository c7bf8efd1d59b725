import type { NarrowerQuestion } from '../model/feedback-request.ts';
import type { Stage } from '../model/stage.ts';
import { fold } from '../text/fold.ts';
import { segmentsOf } from '../text/segments.ts';
import { sentencesOf } from '../text/sentences.ts';
import { generalPoints } from './languages/general-points.ts';
import { outcomeOf } from './outcome.ts';
import { listPattern } from './phrase-list.ts';

/** What a general answer speaks of, as far as a narrower question can follow it. */
export interface GeneralPoint {
  readonly narrower: NarrowerQuestion;
  /** The answer's own words for it, to be quoted; empty where there are none that fit. */
  readonly phrase: string;
}

/** The sides that a general answer may touch, the one that tells most first. */
const sides = ['level', 'requirement', 'example'] as const;
/** Words: longer ones are not quoted, and shorter ones say nothing. */
const quotable = { least: 3, most: 18 } as const;

const spokenWith: readonly Stage[] = ['screen', 'interview', 'final'];

/**
 * The narrower question that fits what a general answer said: the level where it spoke of experience, the requirement
 * where somebody was a closer match, an example where it spoke of the interview; else the area to work on.
 * @param language ISO 639-1 of the answer
 */
export function generalPointOf(text: string, language: string, stage: Stage): GeneralPoint {
  const points = generalPoints[language] ?? generalPoints.en;
  const isRefusal = outcomeOf(text, language) === 'declined';
  const sentences = ownSentences(text);
  for (const side of sides) {
    const pattern = points ? listPattern(points[side]) : null;
    if (pattern === null || (side === 'example' && !spokenWith.includes(stage))) continue;
    const sentence = sentences.find((each) => fold(each).search(pattern) >= 0);
    if (sentence !== undefined) return { narrower: side, phrase: isRefusal ? '' : phraseOf(sentence, pattern) };
  }
  return { narrower: 'area', phrase: '' };
}

function ownSentences(text: string): readonly string[] {
  return segmentsOf(text.slice(0, 20_000))
    .filter(({ kind }) => kind === 'own')
    .flatMap((part) => {
      const own = text.slice(part.start, part.end);
      return sentencesOf(own).map(({ start, end }) => own.slice(start, end));
    });
}

/** The sentence where it is short, else the part of it between commas that says it. */
function phraseOf(sentence: string, pattern: RegExp): string {
  const whole = tidy(sentence);
  const parts = [whole, ...whole.split(/\s*[,;:–—]\s+/u)];
  return parts.find((part) => isQuotable(part) && fold(part).search(pattern) >= 0) ?? '';
}

function isQuotable(part: string): boolean {
  const words = part.split(' ').length;
  return words >= quotable.least && words <= quotable.most;
}

function tidy(sentence: string): string {
  return sentence
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!?…]+$/u, '')
    .trim();
}

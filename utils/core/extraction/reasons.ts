import type { Found } from '../model/extraction.ts';
import { type Reason, reasons } from '../model/reason.ts';
import type { HintReading } from './hints.ts';
import { evidenceOfWords } from './part.ts';

/** What a hint of each kind is worth: words for some reasons stand in many a polite letter. */
const sureness: Readonly<Record<Reason, number>> = {
  internal: 0.85,
  closed: 0.8,
  filled: 0.8,
  budget: 0.75,
  volume: 0.6,
  closer: 0.7,
  team_fit: 0.6,
  location: 0.6,
  visa: 0.7,
  formal: 0.65,
  salary: 0.65,
  automated: 0.6,
  agency: 0.6,
};

/**
 * The reasons that the letter says or hints at, each with its words; the first words for each, in the order of
 * `reasons`.
 */
export function findReasons(readings: readonly HintReading[]): Found<Reason>[] {
  return reasons.flatMap((reason) => {
    for (const { part, hits } of readings) {
      if (part.source !== 'body') continue;
      const hit = hits.find(({ tag }) => tag === `reason ${reason}`);
      if (hit) return [{ value: reason, confidence: sureness[reason], evidence: evidenceOfWords(part, hit) }];
    }
    return [];
  });
}

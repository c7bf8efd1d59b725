import type { Found } from '../model/extraction.ts';
import type { Stage } from '../model/stage.ts';
import type { HintReading } from './hints.ts';
import { evidenceOfWords, gapBefore, rawWord } from './part.ts';
import type { PhraseHit } from './phrases.ts';

/** The furthest first: who was in the final round was in the others too. */
const furthestFirst: readonly Stage[] = ['final', 'interview', 'screen', 'assessment', 'application'];
const sureness: Readonly<Record<Stage, number>> = {
  final: 0.8,
  interview: 0.8,
  screen: 0.75,
  assessment: 0.75,
  application: 0.6,
  unknown: 0,
};

/** Before these the stage has not been reached: "not invite you to", "unable to", "if you". Folded. */
const unreached = new Set(
  `not unable cannot can't won't without if whether unfortunately invite select shortlist advance proceed kein keine nicht einladen einzuladen ohne falls
  pas sans ne no sin non senza niet geen nie bez nao sem inte ej ikke uden uten degil olmadan`.split(/\s+/u),
);
/** How far back, in words, such a word is looked for. */
const reach = 5;

function isReached({ part }: HintReading, hit: PhraseHit): boolean {
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - reach); at -= 1) {
    if (/[.!?]\s|\n\s*\n/u.test(gapBefore(part, at + 1))) return true;
    if (unreached.has(part.words.values[at] ?? '')) return false;
  }
  return !/^(?:if|falls|sollten?)$/iu.test(rawWord(part, hit.first));
}

/**
 * How far the application went, from what the letter says of the past.
 *
 * @param readings the hints in the letter
 * @param hasRole a role was read: then it was applied for, whatever else is not said
 * @returns null where nothing tells
 */
export function findStage(readings: readonly HintReading[], hasRole: boolean): Found<Stage> | null {
  for (const stage of furthestFirst) {
    for (const reading of readings) {
      const isEarly = stage === 'application';
      const hit = reading.hits.find(
        ({ tag, ...at }) => tag === `stage ${stage}` && (isEarly || isReached(reading, { tag, ...at })),
      );
      if (hit) return { value: stage, confidence: sureness[stage], evidence: evidenceOfWords(reading.part, hit) };
    }
  }
  return hasRole ? { value: 'application', confidence: 0.5, evidence: null } : null;
}

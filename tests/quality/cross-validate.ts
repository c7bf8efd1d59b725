import { allLexicons } from '../../utils/core/detection/all-lexicons.ts';
import { rejectionVerdict } from '../../utils/core/detection/judge.ts';
import { readMessage } from '../../utils/core/detection/reading.ts';
import { isHiringSender } from '../../utils/core/detection/sender.ts';
import { signalsOf } from '../../utils/core/detection/signals.ts';
import type { VerdictKind } from '../../utils/core/model/verdict.ts';
import { messageOf } from './corpus.ts';
import type { Seen } from './examples.ts';
import { type Fit, fitLogistic, sumOf } from './fit.ts';

/** A real letter with the probability given by a model that saw nothing of its source. */
export interface Blind {
  readonly seen: Seen;
  readonly probability: number;
  readonly kind: VerdictKind;
}

/**
 * Leave one source out: for each source of real letters a model is fitted on all the others (near-duplicates of
 * the source's letters left out as well) and asked about that source.
 */
export function leaveOneSourceOut(examples: readonly Seen[], options: Parameters<typeof fitLogistic>[1]): Blind[] {
  const isTested = ({ line }: Seen): boolean => line.real === true && line.source !== 'ordinary mail';
  const sources = [...new Set(examples.filter(isTested).map(({ source }) => source))];
  return sources.flatMap((source) => {
    const inside = examples.filter((each) => each.source === source);
    const clusters = new Set(
      inside.map(({ line }) => line.cluster).filter((cluster) => cluster != null && cluster !== ''),
    );
    const fit: Fit = fitLogistic(
      examples.filter((each) => each.source !== source && !clusters.has(each.line.cluster)),
      options,
    );
    return inside.filter(isTested).map((seen) => {
      const probability = 1 / (1 + Math.exp(-sumOf(fit, seen)));
      const message = messageOf(seen.line);
      const reading = readMessage(message, allLexicons);
      const signals = signalsOf(reading, isHiringSender(message.from));
      return { seen, probability, kind: rejectionVerdict(message, reading, signals, probability)?.kind ?? 'other' };
    });
  });
}

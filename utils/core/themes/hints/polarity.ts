import type { Span } from '../../text/span.ts';
import { isDenied, type Negations } from './negation.ts';
import type { Reader } from './reader.ts';
import { type Cue, findCues, overlaps } from './spans.ts';

export type Tendency = 'lack' | 'trouble' | 'good' | 'neutral';

/** Words of lack, trouble or praise in a sentence, after negation. */
export interface Polarity extends Span {
  readonly tendency: Tendency;
}

/** Praise denied is trouble ("not convincing"); lack and trouble denied say nothing ("no concerns about"). */
function denied(tendency: Tendency): Tendency {
  return tendency === 'good' ? 'trouble' : 'neutral';
}

function withNegation(text: string, negations: Negations, cue: Cue, tendency: Tendency): Polarity {
  return { start: cue.start, end: cue.end, tendency: isDenied(text, negations, cue) ? denied(tendency) : tendency };
}

/** Judges already found stretches: each keeps its tendency unless the sentence denies it. */
export function judge(
  text: string,
  negations: Negations,
  cues: readonly Cue[],
  tendency: Tendency,
): readonly Polarity[] {
  return cues.map((cue) => withNegation(text, negations, cue, tendency));
}

/** All words of lack, trouble and praise of a sentence. Where they overlap, lack and trouble win over praise. */
export function polaritiesOf(reader: Reader, text: string, negations: Negations): readonly Polarity[] {
  const lack = judge(text, negations, findCues(reader.lack, text), 'lack');
  const trouble = judge(text, negations, findCues(reader.trouble, text), 'trouble');
  const weak = [...lack, ...trouble];
  const good = judge(text, negations, findCues(reader.good, text), 'good').filter(
    (one) => !weak.some((other) => overlaps(one, other)),
  );
  return [...weak, ...good];
}

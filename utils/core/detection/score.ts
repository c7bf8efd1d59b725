import { type SignalName, type Signals, signalNames } from './signals.ts';
import { textFeatures } from './text-features.ts';
import { bias, signalWeights, textScale, textWeights } from './weights.ts';

const buckets = Int8Array.from(atob(textWeights), (character) => character.charCodeAt(0));

/** What a text bucket counts: less the more there are; few words say little. */
const bucketValue = (count: number): number => 1 / Math.sqrt(Math.max(count, 40));

/** The learnt part, from the words alone; bounded, so that it corrects the rules and never overrules them. */
function textScoreOf(words: readonly string[]): number {
  const features = textFeatures(words);
  let sum = 0;
  for (const feature of features) sum += buckets[feature] ?? 0;
  const score = ((sum * textScale) / 127) * bucketValue(features.length);
  return Math.max(-mostText, Math.min(mostText, score));
}

const mostText = 2.5;

/** The sum of what the signals weigh, before anything else. */
function signalScoreOf(signals: Signals): number {
  let sum: number = bias;
  for (const name of signalNames) sum += (signalWeights as Readonly<Record<SignalName, number>>)[name] * signals[name];
  return sum;
}

/**
 * The calibrated probability that a message is a job rejection, from what was recognised in it, from its words,
 * and from what corrections add (`learnt`, in the same unit: log odds).
 */
export function probabilityOf(signals: Signals, words: readonly string[], learnt = 0): number {
  return 1 / (1 + Math.exp(-(signalScoreOf(signals) + textScoreOf(words) + learnt)));
}

import type { SignalName, Signals } from './signals.ts';

const weights: Readonly<Partial<Record<SignalName, number>>> = {
  decision3: 4,
  decision2: 2.5,
  decision1: 0.5,
  closed3: 2.5,
  closed2: 2,
  decisionSubject: 0.5,
  decisionWithRegret: 1,
  decisions: 0.5,
  regret: 0.5,
  comfort: 0.6,
  applied: 1.5,
  job: 0.3,
  elsewhereShare: -4,
  receipt: -0.5,
  interview: -0.7,
  offer: -2,
  withdrawn: -3,
  bulk: -0.8,
  length: -0.5,
};
const bias = -5;

/** The probability that a message is a job rejection, from what was recognised in it. */
export function scoreOf(signals: Signals): number {
  let sum = bias;
  for (const [name, weight] of Object.entries(weights)) sum += weight * signals[name as SignalName];
  return 1 / (1 + Math.exp(-sum));
}

import type { SignalName, Signals } from './signals.ts';

const weights: Readonly<Partial<Record<SignalName, number>>> = {
  decision3: 4.5,
  decision2: 3,
  decision1: 1.5,
  closed3: 3.2,
  closed2: 2.6,
  decisionSubject: 0.5,
  decisionWithRegret: 1,
  decisions: 0.5,
  regret: 0.5,
  comfort: 0.6,
  applied: 1.5,
  job: 0.3,
  elsewhereShare: -4,
  elsewhere3: -3,
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

import type { Correction } from '../model/correction.ts';
import type { Evidence, Verdict } from '../model/verdict.ts';
import { evidenceOf } from '../text/span.ts';
import { type JudgedMessage, type Reading, type ReadSentence, readMessage } from './reading.ts';
import type { Saying } from './rule.ts';
import { probabilityOf } from './score.ts';
import { isHiringSender } from './sender.ts';
import { type Signals, signalsOf } from './signals.ts';

/** What detection may know beside the message. */
export interface JudgeContext {
  /** What the person said of earlier verdicts; the newest counts most. */
  readonly corrections?: readonly Correction[];
  /** True where the message stands in the thread of a kept rejection. */
  readonly isKeptThread?: boolean;
  /** Names of the companies of kept rejections. */
  readonly keptCompanies?: readonly string[];
}

/** From these probabilities on a message is called a rejection, or maybe one. */
export const thresholds = { rejection: 0.65, maybe: 0.4 } as const;

const mostEvidence = 3;

function evidenceFor(message: JudgedMessage, reading: Reading, sayings: readonly Saying[]): Evidence[] {
  const worthOf = (sentence: ReadSentence): number =>
    sentence.matches.reduce((best, { rule }) => (sayings.includes(rule.says) ? Math.max(best, rule.worth) : best), 0);
  return reading.sentences
    .map((sentence) => ({ sentence, worth: worthOf(sentence) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostEvidence)
    .map(({ sentence }) =>
      evidenceOf(sentence.source, sentence.source === 'body' ? message.body : message.subject, sentence),
    );
}

/** From this many words of newsletters and alerts on, only a letter about one's own application is believed. */
const muchBulk = Math.log1p(3);

/** True where the layers below forbid a plain "rejection", however probable the sum makes it. */
function isDoubtful(reading: Reading, signals: Signals): boolean {
  const isWeak = signals.decision3 + signals.decision2 + signals.closed3 + signals.closed2 === 0;
  const isBulk = signals.bulk >= muchBulk && signals.nearApplied === 0;
  const isWithdrawn = signals.withdrawn > 0 && signals.decision3 === 0;
  return isWeak || isBulk || isWithdrawn || signals.noJob === 1 || reading.isForwarded;
}

function rejectionVerdict(
  message: JudgedMessage,
  reading: Reading,
  signals: Signals,
  probability: number,
): Verdict | null {
  const carried = evidenceFor(message, reading, ['decision', 'closed']);
  const { language } = reading;
  if (probability >= thresholds.rejection && !isDoubtful(reading, signals)) {
    return { kind: 'rejection', probability, evidence: carried, language };
  }
  if (probability < thresholds.maybe || (signals.noJob === 1 && signals.decisionWithRegret === 0)) return null;
  const evidence = carried.length > 0 ? carried : evidenceFor(message, reading, ['regret']);
  return evidence.length > 0 ? { kind: 'maybe', probability, evidence, language } : null;
}

/**
 * Judges one message: is it a job rejection, maybe one, an answer with feedback, an invitation to an interview, or
 * something else? Needs no more than subject and body; sender and context make it surer. Pure, never throws.
 */
export function judge(message: JudgedMessage, context: JudgeContext = {}): Verdict {
  const reading = readMessage(message);
  const other = (probability: number): Verdict => ({
    kind: 'other',
    probability,
    evidence: [],
    language: reading.language,
  });
  if (message.outgoing === true || !reading.isReadable) return other(0);
  const signals = signalsOf(reading, isHiringSender(message.from));
  const probability = probabilityOf(signals, reading.words);
  const verdict = rejectionVerdict(message, reading, signals, probability);
  if (verdict !== null) return verdict;
  if (context.isKeptThread === true) {
    const evidence = evidenceFor(message, reading, ['answer']);
    if (evidence.length > 0) return { kind: 'feedback', probability, evidence, language: reading.language };
  }
  if (signals.interview > 0 && signals.bulk < 1) {
    const evidence = evidenceFor(message, reading, ['interview']);
    if (evidence.length > 0) return { kind: 'interview', probability, evidence, language: reading.language };
  }
  return other(probability);
}

export type { JudgedMessage } from './reading.ts';

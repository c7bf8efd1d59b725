import type { Correction } from '../model/correction.ts';
import type { Evidence, Verdict } from '../model/verdict.ts';
import { evidenceOf } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import { featuresOfWords } from './features-of.ts';
import { type Lessons, lessonsFor, likeness } from './learn.ts';
import type { Lexicons } from './lexicons.ts';
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
const thresholds = { rejection: 0.65, maybe: 0.4 } as const;

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

/** True where no rule of weight hit. */
const isWeakly = (signals: Signals): boolean =>
  signals.decision3 + signals.decision2 + signals.closed3 + signals.closed2 === 0;

/** True where the layers below forbid a plain "rejection", however probable the sum makes it. */
function isDoubtful(reading: Reading, signals: Signals): boolean {
  return (
    isWeakly(signals) ||
    (signals.bulk >= muchBulk && signals.nearApplied === 0) ||
    (signals.withdrawn > 0 && signals.decision3 === 0) ||
    (signals.decision3 + signals.decision2 === 0 && signals.nearApplied === 0) ||
    signals.elsewhere3 > 0 ||
    signals.noJob > 0 ||
    reading.isForwarded
  );
}

/** True where nothing is said at all: too improbable, an offer without regret, or no word about a job beside a weak sign. */
function isUnfounded(signals: Signals, probability: number): boolean {
  return (
    probability < thresholds.maybe ||
    (signals.offer > 0 && signals.regret === 0) ||
    (signals.noJob > 0 && (isWeakly(signals) || (signals.noJob === 1 && signals.decisionWithRegret === 0)))
  );
}

/**
 * "rejection" or "maybe" with its evidence at a given probability; null for neither. Apart from `judge` so that
 * validation can ask it with probabilities of models that did not see the letter.
 */
export function rejectionVerdict(
  message: JudgedMessage,
  reading: Reading,
  signals: Signals,
  probability: number,
): Verdict | null {
  if (isUnfounded(signals, probability)) return null;
  const carried = evidenceFor(message, reading, ['decision', 'closed']);
  const evidence = carried.length > 0 ? carried : evidenceFor(message, reading, ['regret']);
  if (evidence.length === 0) return null;
  const isSure = probability >= thresholds.rejection && !isDoubtful(reading, signals);
  return { kind: isSure ? 'rejection' : 'maybe', probability, evidence, language: reading.language };
}

/** The sentence that is most like a letter the person called a no: what "this is one" rests on where no rule hits. */
function likestSentence(message: JudgedMessage, reading: Reading, features: readonly number[]): Evidence[] {
  let best: ReadSentence | null = null;
  let most = 0;
  for (const sentence of reading.sentences) {
    if (sentence.source === 'subject') continue;
    const { values } = wordsOf(message.body, sentence.start, sentence.end);
    const alike = values.length < 5 ? 0 : likeness(featuresOfWords(values), features);
    if (alike > most) [best, most] = [sentence, alike];
  }
  return best === null ? [] : [evidenceOf('body', message.body, best)];
}

/** The verdict the person's own word on a letter of this kind leads to; null where it leads to none. */
function taughtVerdict(message: JudgedMessage, reading: Reading, lessons: Lessons): Verdict | null {
  const { language } = reading;
  if (lessons.kind === 'not_a_rejection') return { kind: 'other', probability: 0.05, evidence: [], language };
  if (lessons.kind !== 'is_a_rejection' || lessons.of === null) return null;
  const ruled = evidenceFor(message, reading, ['decision', 'closed', 'regret']);
  const evidence = ruled.length > 0 ? ruled : likestSentence(message, reading, lessons.of.features);
  return evidence.length > 0 ? { kind: 'rejection', probability: 0.95, evidence, language } : null;
}

/** An answer on how it went, where an answer is awaited; null elsewhere. */
function feedbackVerdict(
  message: JudgedMessage,
  reading: Reading,
  probability: number,
  context: JudgeContext,
): Verdict | null {
  const isReply = replyMark.test(message.subject.slice(0, 40));
  const isKept = context.isKeptThread === true || (isReply && namesKeptCompany(message, context.keptCompanies ?? []));
  if (!isKept) return null;
  const evidence = evidenceFor(message, reading, ['answer']);
  const answers = reading.sentences.filter(({ matches }) => matches.some(({ rule }) => rule.says === 'answer'));
  const isClear =
    answers.length >= 2 ||
    answers.some(({ matches }) => matches.some(({ rule }) => rule.says === 'answer' && rule.worth >= 2));
  if (evidence.length === 0 || (probability >= thresholds.rejection && !isClear)) return null;
  return { kind: 'feedback', probability, evidence, language: reading.language };
}

const replyMark = /^\s*(?:re|aw|antw|antwort|rép|sv|vs|odp|ynt|rv|ris|r)\s?(?:\[\d+\])?:/iu;

function namesKeptCompany(message: JudgedMessage, companies: readonly string[]): boolean {
  const text = `${message.from?.name ?? ''} ${message.from?.address ?? ''} ${message.subject}`.toLowerCase();
  return companies.some((company) => company.trim().length > 2 && text.includes(company.trim().toLowerCase()));
}

/**
 * Judges one message: is it a job rejection, maybe one, an answer with feedback, an invitation to an interview, or
 * something else? By the rules in `lexicons`. Needs no more than subject and body; sender and context make it surer. Pure, never throws, linear in the
 * length of the message.
 */
export function judgeWith(lexicons: Lexicons, message: JudgedMessage, context: JudgeContext = {}): Verdict {
  const reading = readMessage(message, lexicons);
  const { language } = reading;
  const other = (probability: number): Verdict => ({ kind: 'other', probability, evidence: [], language });
  if (message.outgoing === true) return other(0);
  const corrections = context.corrections ?? [];
  const lessons = lessonsFor(message, corrections.length > 0 ? featuresOfWords(reading.words) : [], corrections);
  const taught = taughtVerdict(message, reading, lessons);
  if (taught !== null) return taught;
  if (!reading.isReadable) return other(0);
  const signals = signalsOf(reading, isHiringSender(message.from));
  const probability = probabilityOf(signals, reading.words, lessons.shift);
  const verdict =
    feedbackVerdict(message, reading, probability, context) ?? rejectionVerdict(message, reading, signals, probability);
  if (verdict !== null) return verdict;
  if (signals.interview > 0 && signals.bulk < 1) {
    const evidence = evidenceFor(message, reading, ['interview']);
    if (evidence.length > 0) return { kind: 'interview', probability, evidence, language };
  }
  return other(probability);
}

import type { Reading, ReadSentence } from './reading.ts';
import type { Saying } from './rule.ts';

/** What the layers above found in a message, as numbers that the score weighs. Each is 0 where nothing was found. */
export const signalNames = [
  'decision3',
  'decision2',
  'decision1',
  'closed3',
  'closed2',
  'decisionSubject',
  'decisionWithRegret',
  'decisions',
  'regret',
  'comfort',
  'applied',
  'nearApplied',
  'nearJob',
  'noJob',
  'job',
  'elsewhere',
  'elsewhereShare',
  'elsewhere3',
  'receipt',
  'interview',
  'offer',
  'task',
  'withdrawn',
  'bulk',
  'conditional',
  'length',
  'forwarded',
] as const;
export type SignalName = (typeof signalNames)[number];
export type Signals = Readonly<Record<SignalName, number>>;

const soft = (count: number): number => Math.log1p(Math.min(count, 50));

interface Tally {
  readonly counts: Record<Saying, number>;
  readonly best: Record<Saying, number>;
}

function tallyOf(reading: Reading): Tally {
  const counts: Partial<Record<Saying, number>> = {};
  const best: Partial<Record<Saying, number>> = {};
  for (const sentence of reading.sentences) {
    for (const { rule } of sentence.matches) {
      counts[rule.says] = (counts[rule.says] ?? 0) + 1;
      best[rule.says] = Math.max(best[rule.says] ?? 0, rule.worth);
    }
  }
  const zero: Record<Saying, number> = {
    decision: 0,
    closed: 0,
    regret: 0,
    comfort: 0,
    receipt: 0,
    interview: 0,
    offer: 0,
    task: 0,
    withdrawn: 0,
    answer: 0,
    bulk: 0,
    job: 0,
    elsewhere: 0,
  };
  return { counts: { ...zero, ...counts }, best: { ...zero, ...best } };
}

/** How many sentences before and after the decision still belong to it. */
const near = 4;

/** How much the surroundings of the decisions (and the subject) speak of an application. */
function nearness(
  reading: Reading,
  decided: ReadonlySet<ReadSentence>,
  isHiringSender: boolean,
): Pick<Signals, 'nearApplied' | 'nearJob' | 'noJob'> {
  const { sentences } = reading;
  const subject = sentences.filter(({ source }) => source === 'subject');
  let most = isHiringSender ? 2 : 0;
  let applied = 0;
  sentences.forEach((sentence, at) => {
    if (!decided.has(sentence)) return;
    const around = new Set([...subject, ...sentences.slice(Math.max(0, at - near), at + near + 1)]);
    let words = 0;
    for (const { matches } of around) {
      const jobs = matches.filter(({ rule }) => rule.says === 'job');
      words += new Set(jobs.map(({ start, end }) => start * 1e6 + end)).size;
      if (jobs.some(({ rule }) => rule.worth >= 2)) applied = 1;
    }
    most = Math.max(most, words);
  });
  return {
    nearApplied: applied,
    nearJob: soft(Math.min(most, 8)),
    noJob: applied === 1 || most > 1 ? 0 : 1 - most / 2,
  };
}

/** Counts what was recognised in a message; a sender who hires stands for two words about jobs. */
export function signalsOf(reading: Reading, isHiringSender = false): Signals {
  const { counts, best } = tallyOf(reading);
  const body = reading.sentences.filter(({ source }) => source === 'body');
  const says = (sentence: (typeof body)[number], saying: Saying): boolean =>
    sentence.matches.some(({ rule }) => rule.says === saying);
  const decided = reading.sentences.filter((sentence) => says(sentence, 'decision') || says(sentence, 'closed'));
  const job = counts.job;
  return {
    decision3: best.decision === 3 ? 1 : 0,
    decision2: best.decision === 2 ? 1 : 0,
    decision1: best.decision === 1 ? 1 : 0,
    closed3: best.closed === 3 ? 1 : 0,
    closed2: best.closed === 2 ? 1 : 0,
    decisionSubject: decided.some(({ source }) => source === 'subject') ? 1 : 0,
    decisionWithRegret: decided.some((sentence) => says(sentence, 'regret')) ? 1 : 0,
    decisions: soft(decided.length),
    regret: Math.min(counts.regret, 3),
    comfort: soft(counts.comfort),
    applied: best.job >= 2 ? 1 : 0,
    ...nearness(reading, new Set(decided), isHiringSender),
    job: soft(job),
    elsewhere: soft(counts.elsewhere),
    elsewhereShare: counts.elsewhere / (1 + counts.elsewhere + job),
    elsewhere3: best.elsewhere === 3 ? 1 : 0,
    receipt: soft(counts.receipt),
    interview: best.interview > 0 ? 1 : 0,
    offer: best.offer > 0 ? 1 : 0,
    task: best.task > 0 ? 1 : 0,
    withdrawn: best.withdrawn > 0 ? 1 : 0,
    bulk: soft(counts.bulk),
    conditional: reading.sentences.some(({ conditional }) => conditional.some(({ rule }) => rule.says === 'decision'))
      ? 1
      : 0,
    length: Math.log1p(reading.words.length / 100),
    forwarded: reading.isForwarded ? 1 : 0,
  };
}

import { choose, hash } from './choose.ts';
import type { DraftInput } from './draft.ts';
import { tidy } from './names.ts';
import { type QuestionId, secondQuestions, stageQuestions, themeQuestions, topicOf } from './question-bank.ts';
import type { Wordings } from './wordings.ts';

export interface Asked {
  /** Id in the bank, or "own". */
  readonly id: QuestionId | 'own';
  readonly text: string;
  readonly wording: string;
}

/** How many questions a first request asks at most, without the person's own; the fewer, the shorter it went. */
const questionsOf = {
  application: 1,
  screen: 2,
  assessment: 2,
  interview: 2,
  final: 2,
  unknown: 2,
  internal: 2,
  agency: 2,
} as const;

/**
 * The questions of a draft, at most three, the most wanted first: the person's own, one of a recurring theme, then
 * those of the stage by seed, none on a topic twice, those of earlier drafts last.
 */
export function askQuestions(input: DraftInput, wordings: Wordings): readonly Asked[] {
  const second = input.kind === 'specific';
  const own = ownQuestion(input.ownQuestion);
  if (second && input.narrower !== null) {
    const chosen = askOf(`second_${input.narrower}`, input, wordings);
    return own ? [own, chosen] : [chosen];
  }
  const most = (second ? 2 : questionsOf[input.stage]) + (own && input.stage !== 'application' && !second ? 1 : 0);
  const asked: Asked[] = own ? [own] : [];
  const topics = new Set<string>();
  for (const id of candidates(input, second)) {
    if (asked.length >= most) {
      break;
    }
    if (!topics.has(topicOf(id))) {
      topics.add(topicOf(id));
      asked.push(askOf(id, input, wordings));
    }
  }
  return asked;
}

function askOf(id: QuestionId, { seed, exclude }: DraftInput, wordings: Wordings): Asked {
  const { id: wording, text } = choose(wordings.questions[id], `q.${id}`, seed, exclude);
  return { id, text, wording };
}

function candidates(input: DraftInput, second: boolean): readonly QuestionId[] {
  const themed = themeQuestions(input.themes, input.stage, second).filter((id) => !wasAsked(id, input.exclude));
  const ofStage = (second ? secondQuestions(input.stage) : stageQuestions(input.stage)).toSorted(
    (a, b) => lastAsked(a, input.exclude) - lastAsked(b, input.exclude) || order(a, input) - order(b, input),
  );
  // One question of a theme, so that the stage keeps its say.
  return [...themed.slice(0, 1), ...ofStage];
}

function order(id: QuestionId, { seed }: DraftInput): number {
  return hash(`${seed}/${id}`);
}

/** -1 where never asked; else the later, the higher. */
function lastAsked(id: QuestionId, exclude: readonly string[]): number {
  return exclude.findLastIndex((wording) => wording.startsWith(`q.${id}:`));
}

function wasAsked(id: QuestionId, exclude: readonly string[]): boolean {
  return lastAsked(id, exclude) >= 0;
}

/** The person's question as one sentence, asked or said as they wrote it; null where it is none or too long. */
function ownQuestion(question: string): Asked | null {
  const line = tidy(question).replace(/[\s?.!…]+$/u, '');
  if (line === '' || line.split(' ').length > 25 || /[?]|[.!]\s/u.test(line)) {
    return null;
  }
  const mark = /[.!]\s*$/u.test(question) ? '.' : '?';
  const text = `${line.charAt(0).toUpperCase()}${line.slice(1)}${mark}`;
  return { id: 'own', text, wording: 'q.own' };
}

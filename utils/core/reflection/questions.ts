import type { Reflection } from '../model/reflection.ts';
import type { Stage } from '../model/stage.ts';
import type { ThemeKey } from '../themes/taxonomy.ts';

/** How a question is answered: by one tap, in words, by saying whose it was, or as an if-then line. */
export type AnswerKind = 'feeling' | 'words' | 'attribution' | 'if_then';

/** A question of a reflection; its words are at `reflection.questions.<key>`. Every one can be skipped. */
export interface Question {
  readonly key: string;
  readonly kind: AnswerKind;
  /** The theme that is offered when the person finds something to work on here. */
  readonly theme: ThemeKey | null;
  /** Asked in the short set too. */
  readonly short: boolean;
  /** Stages it fits; a question about an interview is never asked where there was none. */
  readonly stages: readonly Stage[];
}

const anywhere: readonly Stage[] = ['application', 'screen', 'assessment', 'interview', 'final', 'unknown'];
const spoken: readonly Stage[] = ['screen', 'interview', 'final'];
const met: readonly Stage[] = ['interview', 'final'];
const applied: readonly Stage[] = ['application'];
const tested: readonly Stage[] = ['assessment'];

/** All questions in the order in which they are asked: strength first, then what happened, then what to carry on. */
export const questions: readonly Question[] = [
  { key: 'feeling', kind: 'feeling', theme: null, short: true, stages: anywhere },
  {
    key: 'went_well',
    kind: 'words',
    theme: null,
    short: true,
    stages: ['screen', 'assessment', 'interview', 'final', 'unknown'],
  },
  { key: 'application_strength', kind: 'words', theme: null, short: true, stages: applied },
  { key: 'hard', kind: 'words', theme: null, short: true, stages: [...spoken, 'unknown'] },
  { key: 'task_hard', kind: 'words', theme: 'assessment', short: true, stages: tested },
  { key: 'said', kind: 'words', theme: null, short: false, stages: spoken },
  { key: 'prep', kind: 'words', theme: 'under_prepared', short: false, stages: spoken },
  { key: 'task_time', kind: 'words', theme: 'assessment', short: false, stages: tested },
  { key: 'examples', kind: 'words', theme: 'structure', short: false, stages: met },
  { key: 'past_role', kind: 'words', theme: 'past_role', short: false, stages: spoken },
  { key: 'self_promo', kind: 'words', theme: 'self_promo', short: false, stages: spoken },
  { key: 'rehearsed', kind: 'words', theme: 'over_rehearsed', short: false, stages: met },
  { key: 'match', kind: 'words', theme: 'level', short: true, stages: applied },
  { key: 'advert_read', kind: 'words', theme: 'under_prepared', short: false, stages: applied },
  { key: 'proof', kind: 'words', theme: 'self_promo', short: false, stages: applied },
  { key: 'second_reader', kind: 'words', theme: null, short: false, stages: applied },
  { key: 'one_step', kind: 'words', theme: 'level', short: false, stages: applied },
  { key: 'cv', kind: 'words', theme: 'oversold_cv', short: false, stages: anywhere },
  { key: 'fit', kind: 'words', theme: 'values_fit', short: false, stages: [...spoken, 'assessment', 'unknown'] },
  { key: 'control', kind: 'attribution', theme: null, short: true, stages: anywhere },
  { key: 'next', kind: 'if_then', theme: null, short: true, stages: anywhere },
  { key: 'let_go', kind: 'words', theme: null, short: true, stages: anywhere },
];

/** The questions that fit a stage and a depth, in order. */
export function questionsFor(stage: Stage, depth: Reflection['depth']): readonly Question[] {
  return questions.filter((question) => question.stages.includes(stage) && (depth === 'deep' || question.short));
}

/** The question with this key; null where the reflection comes from a newer version that knows more. */
export function questionOf(key: string): Question | null {
  return questions.find((question) => question.key === key) ?? null;
}

import { type NarrowerQuestion, narrowerQuestions } from '../model/feedback-request.ts';
import type { DraftStage } from './draft.ts';

/**
 * What can be asked: about the person and what comes next, narrow, answerable in a line, to do with the job.
 * Two questions on one topic are never asked together. Which stage may ask what: research on requests, see docs.
 */
interface Question {
  readonly topic: string;
  readonly stages: readonly DraftStage[];
  /** Theme of the person's that this question checks. */
  readonly theme?: string;
  /** True where it also serves the narrower second ask; "only" where it serves nothing else. */
  readonly second?: true | 'only';
}

const talk: readonly DraftStage[] = ['screen', 'interview', 'final'];
const met: readonly DraftStage[] = ['screen', 'assessment', 'interview', 'final'];
const any: readonly DraftStage[] = [
  'application',
  'screen',
  'assessment',
  'interview',
  'final',
  'unknown',
  'internal',
  'agency',
];

export const questionBank = {
  cv_section: { topic: 'cv', stages: ['application', 'unknown', 'agency'] },
  cv_hard_to_see: { topic: 'cv', stages: ['application', 'unknown'] },
  requirement_furthest: { topic: 'requirement', stages: ['application', 'unknown', 'internal'] },
  requirement_closest_call: { topic: 'requirement', stages: ['screen', 'interview'] },
  level_right: { topic: 'level', stages: ['application', 'screen', 'interview', 'unknown'] },
  other_openings: { topic: 'openings', stages: ['application', 'unknown'] },
  background_unclear: { topic: 'clarity', stages: ['screen', 'interview'] },
  prepare_better: { topic: 'preparation', stages: ['screen', 'interview', 'assessment'] },
  area_to_work_on: { topic: 'area', stages: ['interview', 'final', 'screen', 'unknown', 'internal'] },
  strength_and_area: { topic: 'area', stages: ['interview', 'final', 'assessment'] },
  strength_to_keep: { topic: 'strength', stages: ['interview', 'final', 'assessment', 'internal'] },
  answer_more: { topic: 'moment', stages: ['interview', 'final'] },
  skill_more: { topic: 'skill', stages: ['interview', 'screen', 'final'] },
  task_part: { topic: 'task', stages: ['assessment'] },
  task_standard: { topic: 'standard', stages: ['assessment'] },
  task_habit: { topic: 'habit', stages: ['assessment'] },
  final_tipped: { topic: 'tipped', stages: ['final'] },
  final_next_time: { topic: 'next', stages: ['final'] },
  internal_build: { topic: 'skill', stages: ['internal'] },
  internal_learn_from: { topic: 'people', stages: ['internal'] },
  internal_time: { topic: 'talk', stages: ['internal'] },
  internal_show: { topic: 'next', stages: ['internal'] },
  agency_client: { topic: 'client', stages: ['agency'] },
  agency_brief: { topic: 'requirement', stages: ['agency'] },
  agency_change: { topic: 'next', stages: ['agency'] },
  agency_roles: { topic: 'level', stages: ['agency'] },
  second_area: { topic: 'area', stages: any, second: 'only' },
  second_level: { topic: 'level', stages: any, second: 'only' },
  second_requirement: { topic: 'requirement', stages: any, second: 'only' },
  second_example: { topic: 'moment', stages: talk, second: 'only' },
  second_step: { topic: 'next', stages: any, second: 'only' },
  second_task: { topic: 'task', stages: ['assessment'], second: 'only' },
  theme_past_role: { topic: 'clarity', stages: met, theme: 'past_role' },
  theme_self_promo: { topic: 'results', stages: met, theme: 'self_promo' },
  theme_over_rehearsed: { topic: 'natural', stages: talk, theme: 'over_rehearsed' },
  theme_under_prepared: { topic: 'preparation', stages: met, theme: 'under_prepared' },
  theme_oversold_cv: { topic: 'cv', stages: met, theme: 'oversold_cv' },
  theme_structure: { topic: 'structure', stages: talk, theme: 'structure' },
  theme_depth: { topic: 'skill', stages: [...met, 'agency'], theme: 'depth', second: true },
  theme_level: { topic: 'level', stages: any, theme: 'level' },
  theme_domain: { topic: 'domain', stages: any, theme: 'domain', second: true },
  theme_motivation: { topic: 'motivation', stages: any, theme: 'motivation' },
  theme_communication: { topic: 'moment', stages: talk, theme: 'communication' },
  theme_teamwork: { topic: 'teamwork', stages: talk, theme: 'teamwork' },
  theme_logistics: { topic: 'logistics', stages: any, theme: 'logistics' },
  theme_assessment: { topic: 'task', stages: ['assessment'], theme: 'assessment' },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questionBank;

const entries = Object.entries(questionBank) as [QuestionId, Question][];

/** Questions of a first request at a stage, without those of themes. */
export function stageQuestions(stage: DraftStage): readonly QuestionId[] {
  return entries.filter(([, q]) => !q.theme && q.second !== 'only' && q.stages.includes(stage)).map(([id]) => id);
}

/** Questions of the second ask at a stage. */
export function secondQuestions(stage: DraftStage): readonly QuestionId[] {
  return entries.filter(([, q]) => q.second === 'only' && q.stages.includes(stage)).map(([id]) => id);
}

/** What a second ask at a stage may be about. */
export function narrowerQuestionsAt(stage: DraftStage): readonly NarrowerQuestion[] {
  return narrowerQuestions.filter((about) => secondQuestions(stage).includes(`second_${about}`));
}

/** Questions that check the person's themes at a stage, in the order of the themes. */
export function themeQuestions(themes: readonly string[], stage: DraftStage, second: boolean): readonly QuestionId[] {
  return themes.flatMap((theme) =>
    entries
      .filter(([, q]) => q.theme === theme && q.stages.includes(stage) && (!second || q.second === true))
      .map(([id]) => id),
  );
}

/** What a question is about. */
export function topicOf(id: QuestionId): string {
  return questionBank[id].topic;
}

import type { ThemeKey } from '../themes/taxonomy.ts';

/** A practice card; title, why and steps are at `practice.cards.<key>`. */
export interface PracticeCard {
  readonly key: string;
  readonly theme: ThemeKey;
  /** Keys of its steps, in order. */
  readonly steps: readonly string[];
  /** Length of the timer that may be started, in seconds; null for none. */
  readonly seconds: number | null;
}

/** Time to say one answer aloud. */
const aloud = 60;

export const practiceCards: readonly PracticeCard[] = [
  { key: 'past_role_story', theme: 'past_role', steps: ['task', 'my_part', 'result'], seconds: aloud },
  { key: 'one_number', theme: 'self_promo', steps: ['pick', 'number', 'say'], seconds: aloud },
  { key: 'bullets', theme: 'over_rehearsed', steps: ['three_words', 'say', 'say_differently'], seconds: aloud },
  { key: 'twenty_minutes', theme: 'under_prepared', steps: ['role', 'firm', 'people', 'questions'], seconds: 1200 },
  { key: 'cv_defence', theme: 'oversold_cv', steps: ['choose_line', 'five_minutes', 'soften'], seconds: 300 },
  { key: 'one_story', theme: 'structure', steps: ['situation', 'action', 'result'], seconds: aloud },
  { key: 'one_topic', theme: 'depth', steps: ['choose', 'explain', 'gap'], seconds: 300 },
  { key: 'level_check', theme: 'level', steps: ['advert', 'compare', 'step'], seconds: null },
  { key: 'nearest_thing', theme: 'domain', steps: ['must_have', 'nearest', 'wording'], seconds: null },
  { key: 'two_reasons', theme: 'motivation', steps: ['detail', 'reason', 'say'], seconds: aloud },
  { key: 'mock_talk', theme: 'communication', steps: ['record', 'listen', 'one_change'], seconds: aloud },
  { key: 'disagreement', theme: 'teamwork', steps: ['what', 'did', 'learned'], seconds: aloud },
  { key: 'fit_questions', theme: 'values_fit', steps: ['need', 'question', 'sign'], seconds: null },
  { key: 'facts_first', theme: 'logistics', steps: ['range', 'place', 'start'], seconds: null },
  { key: 'task_review', theme: 'assessment', steps: ['asked', 'time', 'again'], seconds: 900 },
  { key: 'call_check', theme: 'process', steps: ['test', 'route', 'backup'], seconds: null },
];

/** Cards that go with a theme. */
export function cardsFor(themeKey: string): readonly PracticeCard[] {
  return practiceCards.filter((card) => card.theme === themeKey);
}

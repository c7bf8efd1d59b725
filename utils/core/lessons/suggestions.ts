import { isThemeKey, type ThemeKey } from '../themes/taxonomy.ts';

/**
 * An if-then line to start from. Its two halves are at `lessons.suggestions.<key>.situation` and `.response`; the
 * person edits both.
 */
export interface LessonSuggestion {
  readonly key: string;
  readonly theme: ThemeKey;
}

const keysByTheme: Readonly<Record<ThemeKey, readonly string[]>> = {
  past_role: ['three_sentences', 'say_i', 'why_i_left'],
  self_promo: ['one_number', 'proof_line', 'name_my_part'],
  over_rehearsed: ['bullets', 'pause_first', 'other_words'],
  under_prepared: ['twenty_minutes', 'two_questions', 'read_advert'],
  oversold_cv: ['defend_line', 'soften_line', 'say_how_much'],
  structure: ['result_first', 'one_minute', 'pause_and_ask'],
  depth: ['one_topic', 'think_aloud', 'say_not_known'],
  level: ['one_step', 'show_level', 'ask_level'],
  domain: ['nearest_thing', 'small_project', 'must_have'],
  motivation: ['two_reasons', 'one_detail', 'honest_pick'],
  communication: ['slow_down', 'repeat_question', 'mock_talk'],
  teamwork: ['disagreement_story', 'name_others', 'own_part'],
  values_fit: ['ask_how', 'my_conditions', 'trial_question'],
  logistics: ['ask_early', 'know_range', 'say_limits'],
  assessment: ['first_five', 'review_task', 'leave_time'],
  process: ['test_call', 'leave_early', 'checklist'],
};

/** Lines to start from for a theme; none for a theme of the person's own. */
export function suggestionsFor(themeKey: string): readonly LessonSuggestion[] {
  if (!isThemeKey(themeKey)) return [];
  return keysByTheme[themeKey].map((name) => ({ key: `${themeKey}.${name}`, theme: themeKey }));
}

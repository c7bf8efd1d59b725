import { halvesInSentence, type IfThen } from '../../utils/core/lessons/if-then.ts';
import type { LessonSuggestion } from '../../utils/core/lessons/suggestions.ts';
import { type TextKey, t, template } from '../../utils/i18n/t.ts';

/** An if-then line as a plain sentence, for names that are only heard. */
export function lineText(line: IfThen): string {
  return line.situation.trim() === '' ? line.response : t('lessons.line', { ...halvesInSentence(line) });
}

/** The two halves of a line to start from, in the person's language. */
export function suggestedLine({ key }: LessonSuggestion): IfThen {
  const [theme = '', name = ''] = key.split('.');
  return {
    situation: template(`lessons.suggestions.${theme}.${name}.situation` as TextKey),
    response: template(`lessons.suggestions.${theme}.${name}.response` as TextKey),
  };
}

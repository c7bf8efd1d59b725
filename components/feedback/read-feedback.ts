import { type GradedFeedback, gradeFeedback } from '../../utils/core/feedback/grade.ts';
import { languageOf } from '../../utils/core/text/language.ts';
import { detectThemes, type ThemeHint } from '../../utils/core/themes/detect-themes.ts';

/** Grades words that came back; where they are too few to tell their language, the letter's is meant. */
export function gradeOf(text: string, letterLanguage: string | null): GradedFeedback {
  return gradeFeedback(text, languageOf(text) ?? letterLanguage);
}

/** The themes that words which came back speak of. */
export function themesIn(text: string, letterLanguage: string | null): readonly ThemeHint[] {
  return detectThemes(text, languageOf(text) ?? letterLanguage);
}

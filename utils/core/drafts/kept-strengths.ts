import type { Reflection } from '../model/reflection.ts';
import type { ThemeMention } from '../model/theme.ts';
import { languageOf } from '../text/language.ts';
import { themeOfStrength } from '../themes/taxonomy.ts';
import { clause } from './clause.ts';
import type { DraftLanguage } from './draft.ts';

const questions = ['went_well', 'application_strength'];
const mostOffered = 5;

/**
 * Strengths in the person's own words that a draft can carry: one short sentence in the language of the draft. Those
 * of this rejection come first, then the newest of others.
 */
export function keptStrengths(
  reflections: readonly Reflection[],
  mentions: readonly ThemeMention[],
  rejectionId: string,
  language: DraftLanguage,
): readonly string[] {
  const said = reflections.flatMap(({ answers, rejectionId: of, updatedAt }) =>
    answers.filter(({ question }) => questions.includes(question)).map(({ text }) => ({ text, of, at: updatedAt })),
  );
  const noted = mentions
    .filter(({ themeKey, source }) => source === 'reflection' && themeOfStrength(themeKey))
    .map(({ quote, rejectionId: of, createdAt }) => ({ text: quote, of, at: createdAt }));
  const found = [...said, ...noted]
    .sort((one, other) => Number(other.of === rejectionId) - Number(one.of === rejectionId) || other.at - one.at)
    .map(({ text }) => clause(text))
    .filter((text) => text !== '' && (languageOf(text) ?? language) === language);
  return [...new Set(found)].slice(0, mostOffered);
}

import type { Theme, ThemeMention } from '../model/theme.ts';
import { isThemeKey, themeOfStrength } from '../themes/taxonomy.ts';
import { quotedClause } from './clause.ts';
import type { DraftLanguage } from './draft.ts';
import { takenStrengths, takenToWorkOn } from './languages/taken-themes.ts';

/** Something that a thank-you may name, if the person chooses it. */
export interface TakenOffer {
  readonly themeKey: string;
  readonly what: 'theme' | 'quote';
  /** As the draft would say it; a quotation stands in quotation marks. */
  readonly text: string;
}

/** What a thank-you may name of the feedback that was noted: each theme in the draft's language, and the words of it. */
export function takenOffers(
  mentions: readonly ThemeMention[],
  themes: readonly Theme[],
  language: DraftLanguage,
): readonly TakenOffer[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ themeKey, quote, source }): TakenOffer[] => {
    if (source !== 'feedback' || seen.has(themeKey)) return [];
    seen.add(themeKey);
    const named = themeWords(themeKey, themes, language);
    const quoted = quotedClause(`“${quote}”`, ['“', '”']);
    return [
      ...(named ? [{ themeKey, what: 'theme' as const, text: named }] : []),
      ...(quoted ? [{ themeKey, what: 'quote' as const, text: quoted }] : []),
    ];
  });
}

/** The person's own label where they gave one, else ours. */
function themeWords(key: string, themes: readonly Theme[], language: DraftLanguage): string {
  const own = themes.find((theme) => theme.key === key)?.label.trim();
  if (own) return own;
  const strength = themeOfStrength(key);
  if (strength) return takenStrengths[language][strength];
  return isThemeKey(key) ? takenToWorkOn[language][key] : '';
}

import type { Theme } from '../../utils/core/model/theme.ts';
import { isThemeKey, strengthKeyOf, themeKeys, themeOfStrength } from '../../utils/core/themes/taxonomy.ts';
import { type TextKey, template } from '../../utils/i18n/t.ts';

/** What a theme is called: the person's own label, else ours; the key itself where neither is known. */
export function themeLabel(key: string, themes: readonly Theme[]): string {
  const own = themes.find((theme) => theme.key === key)?.label.trim();
  if (own) return own;
  const strength = themeOfStrength(key);
  if (strength) return template(`themes.strengths.${strength}` as TextKey);
  return isThemeKey(key) ? template(`themes.labels.${key}` as TextKey) : key;
}

/** The theme or strength that these words name already: one of the person's, else one of ours; null for neither. */
export function themeNamed(
  words: string,
  themes: readonly Theme[],
): { readonly key: string; readonly side: Theme['side']; readonly label: string } | null {
  const isMeant = (key: string) => themeLabel(key, themes).toLowerCase() === words.trim().toLowerCase();
  const known = themes.find(({ key }) => isMeant(key));
  if (known) return known;
  const work = themeKeys.find(isMeant);
  if (work) return { key: work, side: 'work_on', label: '' };
  const strength = themeKeys.map(strengthKeyOf).find(isMeant);
  return strength ? { key: strength, side: 'strength', label: '' } : null;
}

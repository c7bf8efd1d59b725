import type { Theme } from '../../utils/core/model/theme.ts';
import { isThemeKey, themeOfStrength } from '../../utils/core/themes/taxonomy.ts';
import { type TextKey, template } from '../../utils/i18n/t.ts';

/** What a theme is called: the person's own label, else ours; the key itself where neither is known. */
export function themeLabel(key: string, themes: readonly Theme[]): string {
  const own = themes.find((theme) => theme.key === key)?.label.trim();
  if (own) return own;
  const strength = themeOfStrength(key);
  if (strength) return template(`themes.strengths.${strength}` as TextKey);
  return isThemeKey(key) ? template(`themes.labels.${key}` as TextKey) : key;
}

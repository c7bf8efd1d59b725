/**
 * The themes a person may work on, in the order in which they are listed. Keys are stable and stored; labels are the
 * person's own to change. The first five are the ones that job seekers and recruiters name most.
 */
export const themeKeys = [
  'past_role',
  'self_promo',
  'over_rehearsed',
  'under_prepared',
  'oversold_cv',
  'structure',
  'depth',
  'level',
  'domain',
  'motivation',
  'communication',
  'teamwork',
  'values_fit',
  'logistics',
  'assessment',
  'process',
] as const;
export type ThemeKey = (typeof themeKeys)[number];

/** The five recurring themes that are offered first. */
export const leadingThemes: readonly ThemeKey[] = themeKeys.slice(0, 5);

/** Themes that are often not the person's own: shown beside the question whose it was. */
export const oftenNotMine: readonly ThemeKey[] = ['level', 'domain', 'values_fit', 'logistics'];

const known: ReadonlySet<string> = new Set(themeKeys);

/** Whether `key` is one of ours rather than a person's own theme. */
export function isThemeKey(key: string): key is ThemeKey {
  return known.has(key);
}

const strongPrefix = 'strong_';

/** The stored key of the strength that goes with a theme: being good at what the theme is about. */
export function strengthKeyOf(key: ThemeKey): string {
  return strongPrefix + key;
}

/** The theme that a strength's stored key goes with; null for a person's own strength or a theme to work on. */
export function themeOfStrength(key: string): ThemeKey | null {
  if (!key.startsWith(strongPrefix)) return null;
  const rest = key.slice(strongPrefix.length);
  return isThemeKey(rest) ? rest : null;
}

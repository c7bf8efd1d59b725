import { type ThemeKey, themeKeys } from '../taxonomy.ts';

/** Themes that name a field rather than a shortcoming: praise of these is learnt too, and told apart as a strength. */
export const neutralThemes: ReadonlySet<ThemeKey> = new Set([
  'depth',
  'domain',
  'motivation',
  'communication',
  'teamwork',
  'values_fit',
  'assessment',
]);

/** What the learnt model tells apart: every theme to work on, and "+theme" for praise of a neutral one. */
export const themeClasses: readonly string[] = [
  ...themeKeys,
  ...themeKeys.filter((key) => neutralThemes.has(key)).map((key) => `+${key}`),
];

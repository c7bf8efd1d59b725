import type { Theme } from '../model/theme.ts';

const byKey = (themes: readonly Theme[]): ReadonlyMap<string, Theme> =>
  new Map(themes.map((theme) => [theme.key, theme]));

const resolved = new WeakMap<readonly Theme[], ReadonlyMap<string, Theme>>();

/** The key that stands for `key` now, following merges; stops where merges lead in a circle. */
export function currentKey(themes: readonly Theme[], key: string): string {
  const known = resolved.get(themes) ?? byKey(themes);
  resolved.set(themes, known);
  const seen = new Set<string>();
  let at = key;
  while (!seen.has(at)) {
    seen.add(at);
    const into = known.get(at)?.mergedInto ?? null;
    if (into === null) return at;
    at = into;
  }
  return key;
}

/**
 * The themes with one merged into another of the same side; its mentions stay as they are and count for the other.
 * Unchanged where a key is unknown, both are the same already or the sides differ.
 */
export function mergeTheme(themes: readonly Theme[], key: string, into: string, now: number): readonly Theme[] {
  const target = currentKey(themes, into);
  const one = themes.find((theme) => theme.key === key);
  const other = themes.find((theme) => theme.key === target);
  if (!one || !other || one.side !== other.side || currentKey(themes, key) === target) return themes;
  const root = currentKey(themes, key);
  return themes.map((theme) => (theme.key === root ? { ...theme, mergedInto: target, updatedAt: now } : theme));
}

/** The themes with a merge taken back. */
export function splitTheme(themes: readonly Theme[], key: string, now: number): readonly Theme[] {
  return themes.map((theme) => (theme.key === key ? { ...theme, mergedInto: null, updatedAt: now } : theme));
}

/** The themes with one called what the person calls it; an empty label stands for our own words. */
export function renameTheme(themes: readonly Theme[], key: string, label: string, now: number): readonly Theme[] {
  return themes.map((theme) => (theme.key === key ? { ...theme, label: label.trim(), updatedAt: now } : theme));
}

/** The themes with one set aside (or taken up again); it is neither counted nor offered while set aside. */
export function dismissTheme(themes: readonly Theme[], key: string, dismissed: boolean, now: number): readonly Theme[] {
  return themes.map((theme) => (theme.key === key ? { ...theme, dismissed, updatedAt: now } : theme));
}

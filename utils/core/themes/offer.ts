import type { Theme, ThemeMention } from '../model/theme.ts';
import type { ThemeHint } from './detect-themes.ts';
import { currentKey } from './manage.ts';
import { strengthKeyOf } from './taxonomy.ts';

/** The stored theme key a hint stands for. */
export function themeKeyOfHint(hint: Pick<ThemeHint, 'key' | 'side'>): string {
  return hint.side === 'strength' ? strengthKeyOf(hint.key) : hint.key;
}

/**
 * The hints worth offering: one for each theme, the first by place in the text, without themes that the person set
 * aside or has already noted for this rejection.
 */
export function hintsToOffer(
  hints: readonly ThemeHint[],
  themes: readonly Theme[],
  noted: readonly Pick<ThemeMention, 'themeKey'>[],
): readonly ThemeHint[] {
  const aside = new Set(themes.filter((theme) => theme.dismissed).map((theme) => theme.key));
  const taken = new Set(noted.map((mention) => currentKey(themes, mention.themeKey)));
  const offered: ThemeHint[] = [];
  for (const hint of hints) {
    const key = currentKey(themes, themeKeyOfHint(hint));
    if (aside.has(key) || taken.has(key)) continue;
    taken.add(key);
    offered.push(hint);
  }
  return offered;
}

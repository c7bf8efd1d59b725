import type { Theme, ThemeMention } from '../../utils/core/model/theme.ts';
import type { Patterns } from '../../utils/core/patterns/aggregate.ts';
import { currentKey } from '../../utils/core/themes/manage.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import type { ThemeActs } from './theme-acts.ts';
import { themeLabel } from './theme-label.ts';
import { ThemeRow } from './theme-row.tsx';

interface ThemeListProps extends ThemeActs {
  readonly title: string;
  readonly none: string;
  readonly side: Theme['side'];
  readonly picture: Patterns['themes'];
  readonly themes: readonly Theme[];
  readonly mentions: readonly ThemeMention[];
}

/** Themes or strengths, the one noted most first. */
export function ThemeList({ title, none, side, picture, themes, mentions, ...acts }: ThemeListProps) {
  const keys = picture.rows.map(({ key }) => key);
  const aside = themes.filter((theme) => theme.dismissed && theme.side === side);
  const byKey = new Map<string, ThemeMention[]>();
  for (const mention of mentions) {
    const key = currentKey(themes, mention.themeKey);
    byKey.set(key, [...(byKey.get(key) ?? []), mention]);
  }
  return (
    <section class="part">
      <h2>
        {title} <span class="note">{t('patterns.count_n', { n: picture.n })}</span>
      </h2>
      {!picture.enough && picture.n > 0 && <p class="note">{t('patterns.too_few', { n: picture.n })}</p>}
      {keys.length === 0 && <p class="note">{none}</p>}
      <ul class="themes">
        {picture.rows.map((row) => (
          <ThemeRow
            key={row.key}
            row={row}
            themes={themes}
            mentions={(byKey.get(row.key) ?? []).toReversed()}
            others={keys.filter((key) => key !== row.key)}
            {...acts}
          />
        ))}
      </ul>
      {aside.map((theme) => (
        <p key={theme.key} class="note">
          {t('patterns.theme.dismissed_note', { theme: themeLabel(theme.key, themes) })}{' '}
          <Button kind="quiet" onClick={() => acts.onRestore(theme.key)}>
            {t('themes.actions.restore')}
          </Button>
        </p>
      ))}
    </section>
  );
}

import type { Theme, ThemeMention } from '../../utils/core/model/theme.ts';
import type { ThemeRow as Row } from '../../utils/core/patterns/aggregate.ts';
import { isThemeKey } from '../../utils/core/themes/taxonomy.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { MadeWhenOpened } from '../ui/made-when-opened.tsx';
import { MergeTheme } from './merge-theme.tsx';
import { RecentMarks } from './recent-marks.tsx';
import type { ThemeActs } from './theme-acts.ts';
import { themeLabel } from './theme-label.ts';
import { ThemeWords } from './theme-words.tsx';

interface ThemeRowProps extends ThemeActs {
  readonly row: Row;
  readonly themes: readonly Theme[];
  /** Its mentions and those of themes put together with it, the newest first. */
  readonly mentions: readonly ThemeMention[];
  /** Other themes of the same side that it may be put together with. */
  readonly others: readonly string[];
}

/** A theme or strength: how often, in which words, and how it may be changed. */
export function ThemeRow({ row, themes, mentions, others, ...acts }: ThemeRowProps) {
  const { key, trend } = row;
  const label = themeLabel(key, themes);
  const merged = themes.filter((theme) => theme.mergedInto === key);
  return (
    <li class="theme">
      <div class="theme-top">
        <h3 dir="auto">{label}</h3>
        <RecentMarks marks={row.marks} />
      </div>
      <p class="note">
        {row.recurring
          ? t('themes.recurring', { count: row.recent, of: row.recentOf })
          : t('themes.mentioned', { count: row.count, of: row.of })}
        {trend && ` · ${t(`themes.trend_${trend.direction}`, { now: trend.now, of: trend.of, before: trend.before })}`}
      </p>
      {row.side === 'work_on' && isThemeKey(key) && (
        <p class="note">
          {t(`themes.check.${key}`)}{' '}
          <a href={`#/practice/${key}`}>
            {t('patterns.theme.practise')}
            <span class="hidden-words">: {label}</span>
          </a>
        </p>
      )}
      <div class="theme-more">
        <MadeWhenOpened summary={<Named text={t('patterns.theme.quotes')} label={label} />}>
          {() => <ThemeWords mentions={mentions} onTakeAway={acts.onTakeAway} />}
        </MadeWhenOpened>
        <MadeWhenOpened summary={<Named text={t('patterns.theme.manage')} label={label} />}>
          {() => (
            <div class="theme-manage">
              <TextField
                label={t('patterns.theme.name')}
                help={t('patterns.theme.name_help')}
                value={themes.find((theme) => theme.key === key)?.label ?? ''}
                onSave={(name) => acts.onRename(key, name)}
              />
              {others.length > 0 && (
                <MergeTheme label={label} others={others} themes={themes} onMerge={(into) => acts.onMerge(key, into)} />
              )}
              {merged.map((theme) => (
                <p key={theme.key} class="theme-merged">
                  {t('patterns.theme.and', { themes: themeLabel(theme.key, themes) })}{' '}
                  <Button kind="quiet" onClick={() => acts.onSplit(theme.key)}>
                    {t('themes.actions.split')}
                  </Button>
                </p>
              ))}
              <p>
                <Button kind="quiet" onClick={() => acts.onDismiss(key)}>
                  {t('themes.actions.dismiss')}
                </Button>
              </p>
            </div>
          )}
        </MadeWhenOpened>
      </div>
    </li>
  );
}

/** A name that tells by ear which theme it belongs to. */
function Named({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <>
      {text}
      <span class="hidden-words">: {label}</span>
    </>
  );
}

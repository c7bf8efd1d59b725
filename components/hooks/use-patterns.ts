import { useEffect } from 'preact/hooks';
import type { Theme, ThemeMention } from '../../utils/core/model/theme.ts';
import { aggregatePatterns, type Patterns } from '../../utils/core/patterns/aggregate.ts';
import { dismissTheme, mergeTheme, renameTheme, splitTheme } from '../../utils/core/themes/manage.ts';
import { themeOfStrength } from '../../utils/core/themes/taxonomy.ts';
import { t } from '../../utils/i18n/t.ts';
import { logError } from '../../utils/log-error.ts';
import { prepareNextReading, readPatternSources } from '../../utils/storage/patterns.ts';
import { listThemes, putTheme, removeMention, restoreMention } from '../../utils/storage/themes.ts';
import type { ThemeActs } from '../themes/theme-acts.ts';
import type { Done } from '../ui/toast.tsx';
import { attempt, logged } from './tell-failure.ts';
import { type LiveResult, useLiveQuery } from './use-live-query.ts';

/** What the Patterns page shows. */
export interface PatternsData {
  readonly patterns: Patterns;
  readonly themes: readonly Theme[];
  readonly mentions: readonly ThemeMention[];
}

/** The patterns in all that is kept, live. */
export function usePatterns(): LiveResult<PatternsData> {
  const result = useLiveQuery(async () => {
    const sources = await readPatternSources();
    return { patterns: aggregatePatterns(sources), themes: sources.themes, mentions: sources.mentions };
  });
  const isDrawn = result.status === 'ready';
  useEffect(() => {
    if (isDrawn) prepareNextReading().catch((error) => logError('patterns', error));
  }, [isDrawn]);
  return result;
}

type Change = (themes: readonly Theme[], now: number) => readonly Theme[];

async function write(keys: readonly string[], change: Change): Promise<void> {
  const before = await listThemes();
  for (const key of keys)
    if (!before.some((theme) => theme.key === key))
      before.push(await putTheme({ key, label: '', side: themeOfStrength(key) ? 'strength' : 'work_on' }));
  const after = change(before, Date.now());
  await Promise.all(after.filter((theme, at) => theme !== before[at]).map((theme) => putTheme(theme)));
}

/** Writes what the person does with themes, and tells `onDone` how to take it back. */
export function useThemeActs(nameOf: (key: string) => string, onDone: (done: Done) => void): ThemeActs {
  const doIt = (what: string, work: () => Promise<unknown>) => attempt(`theme, ${what}`, onDone, work);
  const split = (key: string) => write([key], (themes, now) => splitTheme(themes, key, now));
  const dismiss = (key: string, isAside: boolean) =>
    write([key], (themes, now) => dismissTheme(themes, key, isAside, now));
  return {
    onRename: (key, label) =>
      logged(
        'theme, name',
        write([key], (themes, now) => renameTheme(themes, key, label, now)),
      ),
    onMerge: (key, into) =>
      doIt('merge', async () => {
        await write([key, into], (themes, now) => mergeTheme(themes, key, into, now));
        onDone({ text: t('patterns.theme.merged_note'), undo: () => split(key) });
      }),
    onSplit: (key) => doIt('split', () => split(key)),
    onDismiss: (key) =>
      doIt('set aside', async () => {
        await dismiss(key, true);
        onDone({
          text: t('patterns.theme.dismissed_note', { theme: nameOf(key) }),
          undo: () => dismiss(key, false),
        });
      }),
    onTakeAway: (mention) =>
      doIt('take away', async () => {
        await removeMention(mention.id);
        onDone({ text: t('patterns.theme.taken_away'), undo: () => restoreMention(mention) });
      }),
    onRestore: (key) => doIt('take up again', () => dismiss(key, false)),
  };
}

import { describe, expect, it } from 'vitest';
import type { Theme, ThemeMention } from '../../../utils/core/model/theme.ts';
import { currentKey, dismissTheme, mergeTheme, renameTheme, splitTheme } from '../../../utils/core/themes/manage.ts';
import { hintsToOffer } from '../../../utils/core/themes/offer.ts';
import { countThemes, type Note, trendOf } from '../../../utils/core/themes/recurring.ts';

const base = { createdAt: 1, updatedAt: 1 };
const theme = (key: string, side: Theme['side'] = 'work_on'): Theme => ({
  ...base,
  id: key,
  key,
  label: '',
  side,
  mergedInto: null,
  dismissed: false,
});
const mention = (themeKey: string, rejectionId: string): ThemeMention => ({
  ...base,
  id: `${themeKey}${rejectionId}`,
  themeKey,
  rejectionId,
  source: 'reflection',
  quote: 'words',
});
const notes = (n: number): Note[] => Array.from({ length: n }, (_, at) => ({ rejectionId: `r${at}`, at }));

describe('recurring themes', () => {
  it('are those of at least three of the last five notes', () => {
    const themes = [theme('structure'), theme('depth')];
    const mentions = [
      ...['r3', 'r4', 'r6'].map((id) => mention('structure', id)),
      ...['r0', 'r1', 'r6'].map((id) => mention('depth', id)),
    ];
    const counted = countThemes(themes, mentions, notes(7));
    expect(counted.map(({ key, recent, recentOf, recurring }) => [key, recent, recentOf, recurring])).toEqual([
      ['structure', 3, 5, true],
      ['depth', 1, 5, false],
    ]);
  });

  it('are not claimed from fewer than five notes, however many of them mention it', () => {
    const mentions = ['r0', 'r1', 'r2', 'r3'].map((id) => mention('structure', id));
    const isRecurring = (n: number) => countThemes([theme('structure')], mentions.slice(0, n), notes(n))[0]?.recurring;
    expect([3, 4, 5].map(isRecurring)).toEqual([false, false, true]);
  });

  it('show which of the last notes mention them, the oldest first', () => {
    const mentions = ['r1', 'r6', 'r4'].map((id) => mention('structure', id));
    expect(countThemes([theme('structure')], mentions, notes(7))[0]?.marks).toEqual([false, false, true, false, true]);
  });

  it('count one rejection once however often it mentions them', () => {
    const counted = countThemes([theme('depth')], [mention('depth', 'r0'), mention('depth', 'r0')], notes(1));
    expect(counted[0]).toMatchObject({ count: 1, of: 1, recurring: false });
  });

  it('count merged themes together and leave out what was set aside', () => {
    const themes = mergeTheme([theme('depth'), theme('domain'), theme('level')], 'domain', 'depth', 5);
    const aside = dismissTheme(themes, 'level', true, 6);
    const counted = countThemes(
      aside,
      [mention('depth', 'r0'), mention('domain', 'r1'), mention('level', 'r1')],
      notes(2),
    );
    expect(counted).toMatchObject([{ key: 'depth', count: 2, of: 2 }]);
  });
});

describe('the person’s own hand on themes', () => {
  it('merges, splits and renames without touching others', () => {
    const themes = [theme('depth'), theme('domain')];
    const merged = mergeTheme(themes, 'domain', 'depth', 5);
    expect(currentKey(merged, 'domain')).toBe('depth');
    expect(merged[0]).toBe(themes[0]);
    expect(currentKey(splitTheme(merged, 'domain', 6), 'domain')).toBe('domain');
    expect(renameTheme(themes, 'depth', ' my basics ', 7)[0]).toMatchObject({ label: 'my basics', updatedAt: 7 });
  });

  it('never merges a strength into something to work on, nor in a circle', () => {
    const themes = [theme('depth'), theme('strong_depth', 'strength'), theme('domain')];
    expect(mergeTheme(themes, 'strong_depth', 'depth', 5)).toBe(themes);
    const merged = mergeTheme(themes, 'domain', 'depth', 5);
    expect(mergeTheme(merged, 'depth', 'domain', 6)).toBe(merged);
  });

  it('is not asked again about what was set aside or noted', () => {
    const hint = { key: 'depth', side: 'work_on', text: 'x', start: 0, end: 1 } as const;
    expect(hintsToOffer([hint, hint], [], [])).toEqual([hint]);
    expect(hintsToOffer([hint], dismissTheme([theme('depth')], 'depth', true, 2), [])).toEqual([]);
    expect(hintsToOffer([hint], [theme('depth')], [mention('depth', 'r0')])).toEqual([]);
  });
});

describe('a trend', () => {
  it('compares the last five notes with the five before', () => {
    expect(trendOf(new Set(['r0', 'r1', 'r9']), notes(10))).toEqual({ before: 2, now: 1, of: 5, direction: 'less' });
  });

  it('is not claimed from fewer than ten notes', () => {
    expect(trendOf(new Set(['r0']), notes(9))).toBeNull();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { formatDay, formatMoment } from '../../../utils/i18n/format-date.ts';
import { formatLocale, textDirection } from '../../../utils/i18n/language.ts';
import { plural } from '../../../utils/i18n/plural.ts';
import { rememberTexts, t } from '../../../utils/i18n/t.ts';

const now = Date.UTC(2026, 10, 23, 12);

describe('A text', () => {
  it('takes values as they are, whatever characters they hold', () => {
    expect(t('record.deleted', { name: '$& {name} \\1' })).toBe('$& {name} \\1 was deleted.');
  });

  it('stays readable after the extension was updated under the page', async () => {
    rememberTexts(['banner.stale']);
    const { i18n } = await import('#i18n');
    vi.spyOn(i18n, 't').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(t('banner.stale')).toBe('Afterword was updated. Reload this page to go on.');
    vi.restoreAllMocks();
  });
});

describe('A count', () => {
  it.each([
    [0, 'Remove the 0 records from the sample inbox'],
    [1, 'Remove the 1 record from the sample inbox'],
    [1200, 'Remove the 1,200 records from the sample inbox'],
  ])('has the form that fits: %i', (count, expected) => {
    expect(plural('sample.forget_records', count)).toBe(expected);
  });
});

describe('A day', () => {
  it('is said without the year where it is this one', () => {
    expect(formatDay('2026-11-03', now)).toBe('Nov 3');
    expect(formatDay('2025-11-03', now)).toBe('Nov 3, 2025');
    expect(formatMoment(Date.UTC(2025, 5, 15, 12), now)).toBe('Jun 15, 2025');
  });

  it('is the day that the letter tells, in every time zone', () => {
    vi.stubEnv('TZ', 'Pacific/Honolulu');
    expect(formatDay('2026-11-03', now)).toBe('Nov 3');
    vi.unstubAllEnvs();
  });

  it('that cannot be read is shown as it stands', () => {
    expect(formatDay('some day', now)).toBe('some day');
  });

  it("is written as in the person's region, in the language of the words around it", () => {
    expect(formatLocale(['de-AT', 'en-GB', 'en-US'])).toBe('en-GB');
    expect(formatLocale(['de-AT'])).toBe('en');
    expect(textDirection()).toBe('ltr');
  });
});

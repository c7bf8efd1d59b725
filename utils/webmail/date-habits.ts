import { letter, plainLine } from './date-line.ts';
import { isEnglish, once } from './date-words.ts';

/**
 * Words beside a time of twelve hours, their letters alone ("pm", "下午", "delatarde"), to the hours of a day that they
 * are said of, as bits.
 */
export const periodsOf = once((locale): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const dayPeriod of locale && !isEnglish(locale) ? ([undefined, 'short', 'long'] as const) : []) {
    const format = new Intl.DateTimeFormat(locale ?? 'en', {
      hour: 'numeric',
      hour12: true,
      timeZone: 'UTC',
      ...(dayPeriod ? { dayPeriod } : {}),
    });
    for (let hour = 0; hour < 24; hour += 1) {
      const part = format.formatToParts(Date.UTC(2025, 0, 5, hour, 30)).find(({ type }) => type === 'dayPeriod');
      const text = lettersOf(plainLine(part?.value ?? ''));
      if (text !== '') words.set(text, (words.get(text) ?? 0) | (1 << hour));
    }
  }
  words.set('am', (words.get('am') ?? 0) | 0x000fff);
  words.set('pm', (words.get('pm') ?? 0) | 0xfff000);
  return words;
});

const letters = new RegExp(letter, 'g');
/** The letters of a text alone, as `periodsOf` keeps them. */
export const lettersOf = (text: string): string => (text.match(letters) ?? []).join('');

export type NumericOrder = 'dmy' | 'mdy' | 'ymd';

/** How a language writes a date in digits. */
export interface DateHabits {
  /** Null where the language alone does not settle it ("en" without a country). */
  readonly order: NumericOrder | null;
  /** Whether times are written "14.02". */
  readonly isDotted: boolean;
  /** "gregory" for ours; years and months of others are not ours, and "buddhist" has other years alone. */
  readonly calendar: string;
}

/** The English of most pages, without a look at the browser's data. */
function englishOrder(locale: string): 'dmy' | 'mdy' | null {
  const [, country] = /^en-(us|gb|au|ie|in|nz)$/i.exec(locale) ?? [];
  return country ? (/us/i.test(country) ? 'mdy' : 'dmy') : null;
}

/** How a language writes dates and times in digits; what is not known of it is as in plain English. */
export const habitsOf = once((locale): DateHabits => {
  const unknown: DateHabits = { order: null, isDotted: false, calendar: 'gregory' };
  if (locale === null) return unknown;
  const order = englishOrder(locale);
  if (order) return { ...unknown, order };
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' });
  const parts = format.formatToParts(0);
  const types = parts.map((part) => part.type);
  const [day, month, year] = [types.indexOf('day'), types.indexOf('month'), types.indexOf('year')];
  return {
    order: day < month ? 'dmy' : year > -1 && year < month ? 'ymd' : 'mdy',
    isDotted: parts[types.indexOf('minute') - 1]?.value === '.',
    calendar: format.resolvedOptions().calendar,
  };
});

/**
 * The order of day and month in dates of two numbers, by the sign between them: Swedish has "3/11" for its "2025-11-03".
 * Null where a language has two orders with one sign.
 */
export const pairOrders = once((locale): ReadonlyMap<string, 'dmy' | 'mdy' | null> => {
  const english = locale ? englishOrder(locale) : null;
  const orders = new Map<string, 'dmy' | 'mdy' | null>();
  if (english) return orders.set('/', english);
  for (const width of locale ? (['numeric', '2-digit'] as const) : []) {
    const format = new Intl.DateTimeFormat(locale ?? 'en', { day: width, month: width, timeZone: 'UTC' });
    const [first, between] = format.formatToParts(0);
    const order = first?.type === 'day' ? 'dmy' : first?.type === 'month' ? 'mdy' : null;
    const sign = plainLine(between?.value ?? '').trim();
    orders.set(sign, orders.has(sign) && orders.get(sign) !== order ? null : order);
  }
  return orders;
});

/** Whether a year of two digits stands before the month's name. */
export const isYearFirst = once((locale): boolean => {
  if (locale === null || isEnglish(locale)) return false;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: '2-digit', timeZone: 'UTC' });
  const types = format.formatToParts(0).map((part) => part.type);
  return types.indexOf('year') < types.indexOf('month');
});

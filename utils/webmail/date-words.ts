/**
 * Words of dates come from the browser's own language data: no list of ours to keep. English alone is written down,
 * since most pages need it and a formatter takes the browser milliseconds to make.
 */
type Words = ReadonlyMap<string, number>;

const wordPattern = /\p{L}[\p{L}\p{M}]*/gu;
const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);
const englishDays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const kept = new Map<string, Words>();

/** The words of a text, in lower case. */
export function wordsIn(text: string): string[] {
  return [...text.toLowerCase().matchAll(wordPattern)].map((match) => match[0]);
}

function once(
  name: string,
  language: string,
  make: (words: Map<string, number>, locale: string | null) => void,
): Words {
  const id = `${name} ${language}`;
  const known = kept.get(id);
  if (known) return known;
  const words = new Map<string, number>();
  make(words, localeOf(language));
  kept.set(id, words);
  return words;
}

/** The page's language where the browser knows it and it is not English. */
function localeOf(language: string): string | null {
  try {
    const [locale] = Intl.getCanonicalLocales(language.replace('_', '-'));
    return locale && !/^en\b/i.test(locale) ? locale : null;
  } catch {
    return null;
  }
}

function put(words: Map<string, number>, word: string | undefined, value: number): void {
  if (word && !words.has(word)) words.set(word, value);
}

/** Month names, long and short as they stand in a date, to 1…12; English ones too, which many webmails fall back to. */
export function monthsOf(language: string): Words {
  return once('months', language, (words, locale) => {
    for (const month of locale ? (['long', 'short'] as const) : []) {
      const format = new Intl.DateTimeFormat(locale ?? 'en', { month, day: 'numeric', timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const part = format.formatToParts(Date.UTC(2025, index, 5)).find((each) => each.type === 'month');
        put(words, wordsIn(part?.value ?? '')[0], index + 1);
      }
    }
    englishMonths.forEach((name, index) => {
      put(words, name, index + 1);
      put(words, name.slice(0, 3), index + 1);
    });
    put(words, 'sept', 9);
  });
}

/** Weekday names to 0 (Sunday) … 6. */
export function weekdaysOf(language: string): Words {
  return once('weekdays', language, (words, locale) => {
    for (const weekday of locale ? (['long', 'short'] as const) : []) {
      const format = new Intl.DateTimeFormat(locale ?? 'en', { weekday, timeZone: 'UTC' });
      // 5 January 2025 was a Sunday.
      for (let day = 0; day < 7; day += 1) put(words, wordsIn(format.format(Date.UTC(2025, 0, 5 + day)))[0], day);
    }
    englishDays.forEach((name, day) => {
      put(words, name, day);
      put(words, name.slice(0, 3), day);
    });
  });
}

/** "today" and "yesterday", to days back. */
export function relativeDays(language: string): Words {
  return once('relative', language, (words, locale) => {
    const format = locale ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }) : null;
    for (const days of [0, 1]) put(words, format?.format(-days, 'day').toLowerCase(), days);
    put(words, 'today', 0);
    put(words, 'yesterday', 1);
  });
}

export type NumericOrder = 'dmy' | 'mdy';

/** The order of day and month in digits; null where the language alone does not settle it ("en" without a country). */
export function numericOrder(language: string): NumericOrder | null {
  if (language === '' || /^en$/i.test(language)) return null;
  if (/^en[-_]us$/i.test(language)) return 'mdy';
  try {
    const format = new Intl.DateTimeFormat(language.replace('_', '-'), { dateStyle: 'short', timeZone: 'UTC' });
    const order = format.formatToParts(0).map((part) => part.type);
    return order.indexOf('day') < order.indexOf('month') ? 'dmy' : 'mdy';
  } catch {
    return null;
  }
}

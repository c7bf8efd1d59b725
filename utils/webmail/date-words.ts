/** Words of dates come from the browser's own language data: no list of ours to keep. */
type Words = ReadonlyMap<string, number>;

const kept = new Map<string, unknown>();

function once<T>(name: string, language: string, make: (language: string) => T): T {
  const id = `${name} ${language}`;
  const known = kept.get(id) as T | undefined;
  if (known !== undefined) return known;
  const made = make(language);
  kept.set(id, made);
  return made;
}

/** The page's language where the browser knows it, and English, which many webmails fall back to. */
function languages(language: string): string[] {
  try {
    return language === '' ? ['en'] : [...Intl.getCanonicalLocales(language), 'en'];
  } catch {
    return ['en'];
  }
}

function wordsIn(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map((match) => match[0]);
}

/** Month names, long and short, standing alone and in a date, to 1…12. */
export function monthsOf(language: string): Words {
  return once('months', language, () => {
    const words = new Map<string, number>();
    for (const locale of languages(language)) {
      for (const month of ['long', 'short'] as const) {
        for (const shape of [{ month }, { month, day: 'numeric' }] as const) {
          const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
          for (let index = 0; index < 12; index += 1) {
            const part = format.formatToParts(Date.UTC(2025, index, 5)).find((each) => each.type === 'month');
            const word = wordsIn(part?.value ?? '')[0];
            if (word && !words.has(word)) words.set(word, index + 1);
          }
        }
      }
    }
    if (!words.has('sept')) words.set('sept', 9);
    return words;
  });
}

/** Weekday names to 0 (Sunday) … 6. */
export function weekdaysOf(language: string): Words {
  return once('weekdays', language, () => {
    const words = new Map<string, number>();
    for (const locale of languages(language)) {
      for (const weekday of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
        for (let day = 0; day < 7; day += 1) {
          // 5 January 2025 was a Sunday.
          const word = wordsIn(format.format(Date.UTC(2025, 0, 5 + day)))[0];
          if (word && !words.has(word)) words.set(word, day);
        }
      }
    }
    return words;
  });
}

/** "today" and "yesterday", to days back. */
export function relativeDays(language: string): Words {
  return once('relative', language, () => {
    const words = new Map<string, number>();
    for (const locale of languages(language)) {
      const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      for (const days of [0, 1]) words.set(format.format(-days, 'day').toLowerCase(), days);
    }
    return words;
  });
}

export type NumericOrder = 'dmy' | 'mdy';

/** The order of day and month in digits; null where the language alone does not settle it ("en" without a country). */
export function numericOrder(language: string): NumericOrder | null {
  if (language === '' || /^en$/i.test(language)) return null;
  return once('order', language, () => {
    try {
      const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
      const order = parts.map((part) => part.type).filter((type) => type === 'day' || type === 'month');
      return order[0] === 'day' ? 'dmy' : 'mdy';
    } catch {
      return null;
    }
  });
}

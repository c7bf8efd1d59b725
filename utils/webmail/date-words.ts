import { plainLine, tokensIn } from './date-line.ts';

/**
 * Words of dates come from the browser's own language data: no list of ours to keep. English alone is written down,
 * since most pages need it and a formatter takes the browser milliseconds to make.
 */
export interface DateWords {
  /** Month names as they stand in dates and by themselves, to 1…12. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday names to 0 (Sunday) … 6. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words of these names, also those that are part of two and tell nothing. */
  readonly names: ReadonlySet<string>;
  /** Every word that stands in a date: names, and such as "at", "de" or "Uhr". */
  readonly known: ReadonlySet<string>;
}

const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);
const englishDays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** What webmails put between day and time in words of their own, which the browser's data does not hold. */
const everywhere = 'at on of the uhr uur kl klo kello kell pukul ч'.split(' ');
const between: Readonly<Record<string, string>> = {
  cs: 'v ve',
  de: 'um am den',
  es: 'a la las',
  fr: 'le à',
  it: 'alle ore',
  nl: 'om',
  pl: 'dnia godz o',
  pt: 'às as',
  ro: 'la',
  ru: 'в г',
  tr: 'saat',
};

/** Language data is looked up once a page: the result is the same for as long as the page lives. */
export function once<T>(make: (locale: string | null) => T): (language: string) => T {
  const kept = new Map<string, T>();
  return (language) => {
    const known = kept.get(language);
    if (known !== undefined) return known;
    const made = make(localeOf(language));
    kept.set(language, made);
    return made;
  };
}

/**
 * The page's language where the browser knows it (else it would answer in the person's own); null for plain English.
 * Other English is taken as it is: the first look at what a browser knows takes it 20 ms.
 */
function localeOf(language: string): string | null {
  try {
    const asked = language.replace('_', '-');
    if (/^en$/i.test(asked)) return null;
    const [locale] = isEnglish(asked) ? Intl.getCanonicalLocales(asked) : Intl.DateTimeFormat.supportedLocalesOf(asked);
    return locale ?? null;
  } catch {
    return null;
  }
}

/** Whether a language is English of any country. */
export const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/** A word that means two things means none, which NaN stands for; a default takes nobody's place. */
function put(words: Map<string, number>, text: string, value: number, isDefault = false): void {
  const before = words.get(text);
  if (before === undefined) words.set(text, value);
  else if (before !== value && !isDefault) words.set(text, Number.NaN);
}

const shapes: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  { month: 'long', weekday: 'long' },
  { month: 'long' },
  { month: 'short' },
];

/** The words of dates in a language, with the English ones, which many webmails fall back to. */
export const wordsOf = once((locale): DateWords => {
  const [months, weekdays] = [new Map<string, number>(), new Map<string, number>()];
  const known = new Set([...everywhere, ...(between[locale?.slice(0, 2) ?? '']?.split(' ') ?? [])]);
  if (locale && !isEnglish(locale)) for (const shape of shapes) gather(locale, shape, months, weekdays, known);
  for (const [names, into, first] of [
    [englishMonths, months, 1],
    [englishDays, weekdays, 0],
  ] as const) {
    names.forEach((name, index) => {
      put(into, name, index + first, true);
      put(into, name.slice(0, 3), index + first, true);
    });
  }
  put(weekdays, 'tues', 2, true);
  put(weekdays, 'thurs', 4, true);
  put(months, 'sept', 9, true);
  const names = new Set([...months.keys(), ...weekdays.keys()]);
  for (const words of [months, weekdays])
    for (const [text, value] of words) if (Number.isNaN(value)) words.delete(text);
  return { months, weekdays, names, known: new Set([...known, ...names]) };
});

/** Reads the words off dates that the browser writes: what surrounds a name may be grown together with it. */
function gather(
  locale: string,
  shape: Intl.DateTimeFormatOptions,
  months: Map<string, number>,
  weekdays: Map<string, number>,
  known: Set<string>,
): void {
  // Our calendar, since the month names of others have other days.
  const format = new Intl.DateTimeFormat(locale, { ...shape, calendar: 'gregory', timeZone: 'UTC' });
  for (let index = 0; index < 12; index += 1) {
    // The twelve days of 2025 fall on every weekday.
    const at = new Date(Date.UTC(2025, index, 5));
    let written = '';
    const ranges = format.formatToParts(at).map(({ type, value }) => {
      const start = written.length;
      written += plainLine(value);
      return { type, start, end: written.length };
    });
    for (const { kind, text, start, end } of tokensIn(written)) {
      if (kind !== 'word') continue;
      const touched = ranges.filter((each) => each.start < end && start < each.end);
      if (touched.some(({ type }) => type === 'dayPeriod')) continue;
      const name = touched.find(({ type }) => type === 'month' || type === 'weekday');
      // A month in digits has no name.
      if (!name || /\d/.test(written.slice(name.start, name.end))) known.add(text);
      else if (name.type === 'month') put(months, text, index + 1);
      else put(weekdays, text, at.getUTCDay());
    }
  }
}

/** "today", "yesterday" and the day before, to days back. */
export const relativeDays = once((locale): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  const format = locale && !isEnglish(locale) ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }) : null;
  for (const days of format ? [0, 1, 2] : []) {
    const text = plainLine(format?.format(-days, 'day') ?? '');
    if (!/\d/.test(text)) put(words, text, days);
  }
  put(words, 'today', 0, true);
  put(words, 'yesterday', 1, true);
  // "avant-hier" before "hier".
  return new Map([...words].sort(([a], [b]) => b.length - a.length));
});

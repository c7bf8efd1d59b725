import { monthsOf, type NumericOrder, numericOrder, relativeDays, weekdaysOf, wordsIn } from './date-words.ts';

/**
 * Reads a date as a webmail writes it for people, in the page's language.
 *
 * @param text such as "2025-06-02 14:00", "Mon, 3 Nov 2025, 14:02", "3. November 2025 um 14:02", "Today 23:41"
 * @param language BCP 47 tag of the page's language; "" where it is not known
 * @param now the present moment, for "today" and for days without a year
 * @returns "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM" in the time zone of the page, with "Z" or "±HH:MM" where the text names
 * another; null where the day is not sure
 */
export function readDate(text: string | null | undefined, language: string, now: Date): string | null {
  const line = (text ?? '')
    .slice(0, 200)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();
  const day =
    isoDay(line) ?? namedDay(line, language, now) ?? numericDay(line, language) ?? nearDay(line, language, now);
  if (!day) return null;
  const time = timeOf(line);
  return time ? `${day}T${time}${zoneOf(line)}` : day;
}

/** Reads a machine-readable date (a `datetime` attribute); null where it is none. */
export function readMachineDate(value: string | null | undefined): string | null {
  const text = (value ?? '').trim();
  if (/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text))
    return checkedDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))
      ? text.replace(' ', 'T')
      : null;
  // Milliseconds since 1970, between 1990 and 2100.
  if (/^\d{12,13}$/.test(text)) {
    const at = Number(text);
    return at > 631_152_000_000 && at < 4_102_444_800_000 ? new Date(at).toISOString() : null;
  }
  return null;
}

function isoDay(line: string): string | null {
  const match = /(?<!\d)(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/.exec(line);
  return match ? checkedDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** A day with the month's name: "3 nov 2025", "nov 3, 2025", "3. november". */
function namedDay(line: string, language: string, now: Date): string | null {
  const words = wordsIn(line).filter((word) => word.length > 2);
  if (words.length === 0) return null;
  const month = monthIn(words, language);
  if (month === null) return null;
  const numbers = [
    ...line.replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d|[./-]\d)/g, ' ').matchAll(/(?<!\d)\d{1,4}(?!\d)/g),
  ];
  const day = numbers
    .map((match) => match[0])
    .find((digits) => digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31);
  if (!day) return null;
  const year = numbers.map((match) => match[0]).find((digits) => digits.length === 4);
  return year ? checkedDay(Number(year), month, Number(day)) : latestPast(month, Number(day), now);
}

/** The one month that the words name; "mar." is a Tuesday in Spanish where another month is named too. */
function monthIn(words: readonly string[], language: string): number | null {
  const months = monthsOf(language);
  const named = words.filter((word) => months.has(word));
  const distinct = new Set(named.map((word) => months.get(word)));
  if (distinct.size > 1) {
    const weekdays = weekdaysOf(language);
    for (const word of named) if (weekdays.has(word)) distinct.delete(months.get(word));
  }
  const [month] = distinct;
  return distinct.size === 1 && month !== undefined ? month : null;
}

/** Digits only: sure where one part can be no month, or where the page's language has one order. */
function numericDay(line: string, language: string): string | null {
  const match = /(?<![\d.:/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d])/.exec(line);
  if (!match) return null;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) < 100 ? 2000 + Number(match[4]) : Number(match[4]);
  const order: NumericOrder | null =
    a > 12 ? 'dmy' : b > 12 ? 'mdy' : a === b || match[2] === '.' ? 'dmy' : numericOrder(language);
  if (order === null) return null;
  return order === 'dmy' ? checkedDay(year, b, a) : checkedDay(year, a, b);
}

/** "Today 23:41", "gestern", "Mon 14:00" of the last week, or a time alone, which webmails write for today. */
function nearDay(line: string, language: string, now: Date): string | null {
  for (const [word, days] of relativeDays(language)) if (line.includes(word)) return daysAgo(now, days);
  const weekdays = weekdaysOf(language);
  const found = wordsIn(line)
    .map((word) => weekdays.get(word))
    .find((each) => each !== undefined);
  if (found !== undefined && timeOf(line)) return daysAgo(now, (now.getDay() - found + 7) % 7);
  return /^\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s*$/.test(line) ? daysAgo(now, 0) : null;
}

function timeOf(line: string): string | null {
  const match = /(?<![\d.:/-])(\d{1,2})[:.h](\d{2})(?::\d{2})?(?![\d]|[./-]\d)\s?([ap])?(?:\.?m\b)?/.exec(line);
  if (!match) return null;
  const minute = Number(match[2]);
  let hour = Number(match[1]);
  if (match[3] === 'p' && hour < 12) hour += 12;
  if (match[3] === 'a' && hour === 12) hour = 0;
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}

/** The zone that stands right after the time: "UTC", "GMT", "+0100", "GMT-03:30"; "" where there is none. */
function zoneOf(line: string): string {
  const match =
    /\d[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\s?\(?(?:(utc|gmt|z)\b\s?(?:([+-]\d{2}):?(\d{2}))?|([+-](?:0\d|1[0-4]))(\d{2})(?!\d))/.exec(
      line,
    );
  if (!match) return '';
  const [hours, minutes] = [match[2] ?? match[4], match[3] ?? match[5]];
  return hours ? `${hours}:${minutes}` : 'Z';
}

const two = (value: number): string => String(value).padStart(2, '0');

function checkedDay(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(year, month, 0).getDate() ? `${year}-${two(month)}-${two(day)}` : null;
}

function daysAgo(now: Date, days: number): string | null {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return checkedDay(at.getFullYear(), at.getMonth() + 1, at.getDate());
}

/** Without a year a webmail means the last such day; one day of grace for time zones. */
function latestPast(month: number, day: number, now: Date): string | null {
  const thisYear = new Date(now.getFullYear(), month - 1, day);
  const isAhead = thisYear.getTime() > now.getTime() + 86_400_000;
  return checkedDay(now.getFullYear() - (isAhead ? 1 : 0), month, day);
}

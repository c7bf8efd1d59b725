import { isDay, isoOf } from './date-calendar.ts';
import { dayLine, nearDay } from './date-day.ts';
import { plainLine } from './date-line.ts';
import { namedDay } from './date-named.ts';
import { numericDay, numericDayOfYear } from './date-numeric.ts';
import { takeTime } from './date-time.ts';

/** "(3 days ago)": digits that are no part of the date before it. */
const remark = /\((?=[^()]*[^\d()\s.,:/-])[^\d()]*\d{1,3}[^\d()]*\)\s*$/;

/**
 * Reads a date as a webmail writes it for people, in the page's language. Every digit of the text has to have its part
 * in it, and a time that is said with words which are not understood is left out.
 *
 * @param text such as "2025-06-02 14:00", "Mon, 3 Nov 2025, 14:02", "3. November 2025 um 14:02", "Today 23:41"
 * @param language BCP 47 tag of the page's language; "" where it is not known
 * @param now the present moment, for "today" and for days without a year, of which the latest is meant
 * @returns "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM" in the time zone of the page, with "Z" or "±HH:MM" where the text names
 * another; null where the day is not sure
 */
export function readDate(text: string | null | undefined, language: string, now: Date): string | null {
  const line = plainLine(text ?? '');
  const spoken = languageOf(line, language);
  const { time, isDoubtful, rest } = takeTime(line, spoken);
  const written = dayLine(rest.replace(remark, ' '), rest !== line, spoken, now);
  const day =
    namedDay(written) ??
    numericDay(written) ??
    (isDoubtful ? null : numericDayOfYear(written)) ??
    nearDay(dayLine(rest, time !== null && !isDoubtful, spoken, now));
  if (!day) return null;
  return time ? `${isoOf(day)}T${time}` : isoOf(day);
}

/** Reads a machine-readable date (a `datetime` attribute); null where it is none. */
export function readMachineDate(value: string | null | undefined): string | null {
  const text = (value ?? '').trim();
  if (/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text))
    return isDay({ year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) })
      ? text.replace(' ', 'T')
      : null;
  // Milliseconds since 1970, between 1990 and 2100.
  if (/^\d{12,13}$/.test(text)) {
    const at = Number(text);
    return at > 631_152_000_000 && at < 4_102_444_800_000 ? new Date(at).toISOString() : null;
  }
  return null;
}

/** Cyrillic letters in a page that names no language, or English, are read as Russian: whatever is not stays unread. */
function languageOf(line: string, language: string): string {
  return /^(?:en)?$/i.test(language) && /[\u0400-\u04ff]/.test(line) ? 'ru' : language;
}

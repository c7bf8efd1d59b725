/** A day of our calendar; the month is 1…12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (at: Date): Day => ({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() });
const startOf = ({ year, month, day }: Day): number => new Date(year, month - 1, day).getTime();

/** "YYYY-MM-DD". */
export const isoOf = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** Whether there is such a day, between 1990 and 2100. */
export function isDay({ year, month, day }: Day): boolean {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(year, month, 0).getDate();
}

/** The day's weekday, 0 (Sunday) … 6. */
export const weekdayOf = (day: Day): number => new Date(startOf(day)).getDay();

/** The day that is some days before another moment's. */
export function daysAgo(now: Date, days: number): Day {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days));
}

/** Whether a day lies ahead of today; tomorrow counts as today, since a webmail may run in another time zone. */
export const isAhead = (day: Day, now: Date): boolean => startOf(day) > startOf(daysAgo(now, -1));

/**
 * The latest such day that is not ahead, as webmails leave the year out; null for tomorrow's, which may be today in
 * another time zone or a year ago, and where there is none.
 */
export function latest(month: number, day: number, now: Date): Day | null {
  const tomorrow = daysAgo(now, -1);
  if (tomorrow.month === month && tomorrow.day === day) return null;
  // Eight years hold a 29 February.
  for (let back = 0; back <= 8; back += 1) {
    const found = { year: now.getFullYear() - back, month, day };
    if (isDay(found) && !isAhead(found, now)) return found;
  }
  return null;
}

/** The year of two digits that is not ahead, and of Thailand's years the one of ours; null where there is none. */
export function yearOf(digits: string, calendar: string, now: Date): number | null {
  const value = Number(digits);
  if (digits.length === 4) return calendar === 'buddhist' && value > 2400 ? value - 543 : value;
  if (digits.length !== 2) return null;
  // Two digits of a year of another era look like one of ours.
  const candidates =
    calendar === 'gregory' ? [2000 + value] : calendar === 'buddhist' ? [2000 + value, 1957 + value] : [];
  const past = candidates.filter((year) => year >= 1990 && year <= now.getFullYear());
  return past.length === 1 ? (past[0] ?? null) : null;
}

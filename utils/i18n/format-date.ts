import { formatLocale } from './language.ts';

function format(at: Date, timeZone: string | undefined, thisYear: number): string {
  const year = timeZone === 'UTC' ? at.getUTCFullYear() : at.getFullYear();
  return new Intl.DateTimeFormat(formatLocale(), {
    day: 'numeric',
    month: 'short',
    ...(year !== thisYear && { year: 'numeric' }),
    ...(timeZone && { timeZone }),
  }).format(at);
}

/** A calendar day (YYYY-MM-DD) as people write it: "3 Nov", with the year where it is another than `now`'s. */
export function formatDay(day: string, now: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? day : format(at, 'UTC', new Date(now).getFullYear());
}

/** A moment (ms since 1970 UTC) as a day in the person's own time zone; the year as in formatDay. */
export function formatMoment(at: number, now: number): string {
  return format(new Date(at), undefined, new Date(now).getFullYear());
}

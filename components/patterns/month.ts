import { formatLocale } from '../../utils/i18n/language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(month: string, options: Intl.DateTimeFormatOptions): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return month;
  const id = JSON.stringify(options);
  const known = formats.get(id) ?? new Intl.DateTimeFormat(formatLocale(), { ...options, timeZone: 'UTC' });
  formats.set(id, known);
  return known.format(at);
}

/** A month (YYYY-MM) in full: "November 2026". */
export function monthName(month: string): string {
  return format(month, { month: 'long', year: 'numeric' });
}

/** A month (YYYY-MM) as short as below a column: "Nov", in January and at the beginning with its year. */
export function monthShort(month: string, isFirst: boolean): string {
  const year = isFirst || month.endsWith('-01') ? { year: '2-digit' as const } : {};
  return format(month, { month: 'short', ...year });
}

import { monthOf, monthsThrough } from './months.ts';
import type { RejectionOutline } from './outlines.ts';

/** One month of a theme: letters of that month whose notes mention it, out of all of that month with notes. */
export interface ThemeMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly count: number;
  readonly of: number;
}

/** A theme or strength over time. */
export interface ThemeLine {
  readonly key: string;
  readonly months: readonly ThemeMonth[];
}

/**
 * Each theme over the months, in the order of `keys`; all lines have the same months, the earliest first.
 * @param noted ids of the rejections that there is any note on
 * @param mentioning for each theme the ids of the rejections whose notes mention it
 * @returns the lines, and how many rejections with a note and a day they rest on
 */
export function themeLines(
  rejections: readonly RejectionOutline[],
  noted: ReadonlySet<string>,
  mentioning: ReadonlyMap<string, ReadonlySet<string>>,
  keys: readonly string[],
): { readonly n: number; readonly lines: readonly ThemeLine[] } {
  const monthById = new Map<string, string>();
  const of = new Map<string, number>();
  for (const { id, decidedOn } of rejections) {
    const month = noted.has(id) ? monthOf(decidedOn) : null;
    if (month === null) continue;
    monthById.set(id, month);
    of.set(month, (of.get(month) ?? 0) + 1);
  }
  const months = monthsThrough([...of.keys()]);
  const lines = keys.map((key): ThemeLine => {
    const counts = new Map<string, number>();
    for (const id of mentioning.get(key) ?? []) {
      const month = monthById.get(id);
      if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    return { key, months: months.map((month) => ({ month, count: counts.get(month) ?? 0, of: of.get(month) ?? 0 })) };
  });
  return { n: monthById.size, lines };
}

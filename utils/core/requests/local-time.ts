/** A moment as a wall clock shows it. Month 1 to 12, weekday 0 (Sunday) to 6. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** What the clock on the wall shows at a moment (ms since 1970 UTC). Throws RangeError for an unknown zone. */
export function wallTimeOf(at: number, timeZone: string): WallTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, hour: part('hour'), minute: part('minute'), weekday };
}

/**
 * The moment at which the wall shows an hour of a day; `days` are added to the day. An hour that summer time leaves
 * out gives the moment just after the gap, one that comes twice gives the first.
 */
export function momentOf({ year, month, day }: WallTime, days: number, hour: number, timeZone: string): number {
  const wanted = Date.UTC(year, month - 1, day + days, hour);
  const guess = wanted - offsetAt(wanted, timeZone);
  const better = wanted - offsetAt(guess, timeZone);
  return Math.min(guess, better) + offsetAt(Math.min(guess, better), timeZone) === wanted
    ? Math.min(guess, better)
    : Math.max(guess, better);
}

/** How far the wall is ahead of UTC, in ms. */
function offsetAt(at: number, timeZone: string): number {
  const wall = wallTimeOf(at, timeZone);
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute) - Math.floor(at / minute) * minute;
}

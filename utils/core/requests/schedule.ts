import { momentOf, wallTimeOf } from './local-time.ts';

const hour = 3_600_000;

/** How long to wait before asking: a day, so that the first sting is over. In ms. */
export const usualCoolOff = 24 * hour;
/** Hours of the day in which a reminder is decent, from and until. */
const decentHours = { from: 9, until: 18 } as const;
/** A nudge is decent from five working days after asking, and best until seven. */
const nudgeWorkingDays = { from: 5, until: 7 } as const;
/** From so many days after the decision a request says that late is fine. */
const lateAfterDays = 14;

/**
 * When the cool-off of a request ends, ms since 1970 UTC.
 * @param from when the rejection was kept or the request planned
 * @param coolOff in ms; 0 for "now"
 */
export function coolOffEnd(from: number, coolOff: number = usualCoolOff): number {
  return from + Math.max(0, coolOff);
}

/**
 * The first decent moment from `at` on: a working day between nine and six where the person is. Both in ms since
 * 1970 UTC. Computed anew from the stored moment each time, so that a change of zone moves it with the person.
 */
export function decentMoment(at: number, timeZone: string): number {
  const wall = wallTimeOf(at, timeZone);
  const isOpen = isWorkingDay(wall.weekday) && wall.hour < decentHours.until;
  if (isOpen && wall.hour >= decentHours.from) return at;
  let days = isOpen ? 0 : 1;
  while (!isWorkingDay((wall.weekday + days) % 7)) days += 1;
  return momentOf(wall, days, decentHours.from, timeZone);
}

/** The morning of the n-th working day after a moment, at a decent hour. Public holidays are not known. */
export function workingDaysAfter(at: number, count: number, timeZone: string): number {
  const wall = wallTimeOf(at, timeZone);
  let days = 0;
  for (let left = count; left > 0; ) {
    days += 1;
    if (isWorkingDay((wall.weekday + days) % 7)) left -= 1;
  }
  return momentOf(wall, days, decentHours.from, timeZone);
}

/** When a nudge may be offered, and until when it is best sent, for a request asked at a moment. */
export function nudgeWindow(askedAt: number, timeZone: string): { readonly from: number; readonly until: number } {
  return {
    from: workingDaysAfter(askedAt, nudgeWorkingDays.from, timeZone),
    until: workingDaysAfter(askedAt, nudgeWorkingDays.until, timeZone),
  };
}

/** True where a request is late, and the page says that this is still fine. `decidedOn` is YYYY-MM-DD or empty. */
export function isLate(decidedOn: string, now: number): boolean {
  const decided = Date.parse(`${decidedOn}T12:00:00Z`);
  return Number.isFinite(decided) && now - decided > lateAfterDays * 24 * hour;
}

function isWorkingDay(weekday: number): boolean {
  return weekday >= 1 && weekday <= 5;
}

import type { CheckIn } from '../model/check-in.ts';
import { quietAfterNo } from './check-in.ts';
import { daysBetween } from './days.ts';

/** A gentle note; its words are at `care.notes.<key>`, with `count`. Never a score, always closable. */
export interface SoftNote {
  readonly key: 'heavy_days' | 'low_days';
  /** How many check-ins in a row it rests on. */
  readonly count: number;
}

/** What decides whether a note is shown. Days are YYYY-MM-DD. */
export interface SoftNoteMoment {
  readonly today: string;
  readonly now: number;
  readonly checkIns: readonly CheckIn[];
  readonly lastNoAt: number | null;
  readonly on: boolean;
  /** Day of the last note that was shown; null for none. */
  readonly lastNoteOn: string | null;
}

const heavyInARow = 3;
const lowInARow = 5;
/** Check-ins older than this say nothing of today. */
const freshDays = 10;
/** One note a week is enough. */
const restDays = 7;

function lengthOfRun(checkIns: readonly CheckIn[], counts: (one: CheckIn) => boolean): number {
  const ordered = [...checkIns].sort((one, other) => other.day.localeCompare(one.day));
  const end = ordered.findIndex((one) => !counts(one));
  return end < 0 ? ordered.length : end;
}

/**
 * The note to show after several heavy check-ins in a row, or after five heavy or low ones; null for none. Never right
 * after a no, never twice within a week, never from check-ins older than ten days.
 */
export function softNoteFor(moment: SoftNoteMoment): SoftNote | null {
  if (!moment.on) return null;
  if (moment.lastNoAt !== null && moment.now - moment.lastNoAt < quietAfterNo) return null;
  const rested = moment.lastNoteOn === null ? null : daysBetween(moment.lastNoteOn, moment.today);
  if (rested !== null && rested < restDays) return null;
  const fresh = moment.checkIns.filter((one) => {
    const age = daysBetween(one.day, moment.today);
    return age !== null && age >= 0 && age <= freshDays;
  });
  const heavy = lengthOfRun(fresh, (one) => one.feeling === 'heavy');
  if (heavy >= heavyInARow) return { key: 'heavy_days', count: heavy };
  const low = lengthOfRun(fresh, (one) => one.feeling === 'heavy' || one.feeling === 'low');
  return low >= lowInARow ? { key: 'low_days', count: low } : null;
}

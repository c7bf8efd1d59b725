import type { CheckIn } from '../model/check-in.ts';

/** What decides whether to ask "how is it today?". Days are YYYY-MM-DD in the person's own time zone. */
export interface CheckInMoment {
  readonly today: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly checkIns: readonly CheckIn[];
  /** When a rejection was last kept or looked at, ms since 1970 UTC; null for never. */
  readonly lastNoAt: number | null;
  /** The person switched check-ins on. */
  readonly on: boolean;
}

/** Never right after a no: this long after one was kept or opened nothing is asked. */
export const quietAfterNo = 3 * 60 * 60 * 1000;

/** Whether a check-in may be offered now: switched on, none yet today, and not right after a no. */
export function mayOfferCheckIn(moment: CheckInMoment): boolean {
  if (!moment.on || moment.checkIns.some((one) => one.day === moment.today)) return false;
  return moment.lastNoAt === null || moment.now - moment.lastNoAt >= quietAfterNo;
}

/** The first question of all is asked by itself only on a calm day: this long after the last no. */
const calmAfterNo = 24 * 60 * 60 * 1000;

/** Whether it is a calm day: no no was kept or looked at since yesterday. Times in ms since 1970 UTC. */
export function isCalmDay(lastNoAt: number | null, now: number): boolean {
  return lastNoAt === null || now - lastNoAt >= calmAfterNo;
}

/** The check-ins with one for its day: a second one on the same day takes the first one's place and keeps its id. */
export function withCheckIn(checkIns: readonly CheckIn[], next: CheckIn): readonly CheckIn[] {
  const same = checkIns.find((one) => one.day === next.day);
  if (!same) return [...checkIns, next];
  return checkIns.map((one) => (one === same ? { ...next, id: same.id, createdAt: same.createdAt } : one));
}

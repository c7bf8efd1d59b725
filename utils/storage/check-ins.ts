import type { CheckIn, Feeling } from '../core/model/check-in.ts';
import { dayOf, newRecord } from './clock.ts';
import { database } from './database.ts';

/** All check-ins, oldest first. */
export function listCheckIns(): Promise<CheckIn[]> {
  return database().checkIns.orderBy('day').toArray();
}

/** Notes how the person says they are today; a second word on one day replaces the first. */
export function checkIn(feeling: Feeling, note: string, now = Date.now()): Promise<CheckIn> {
  const { checkIns } = database();
  return database().transaction('rw', checkIns, async () => {
    const before = await checkIns.get({ day: dayOf(now) });
    const next: CheckIn = { ...newRecord(now), ...before, day: dayOf(now), feeling, note, updatedAt: now };
    await checkIns.put(next);
    return next;
  });
}

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

/** Says something else of a day that was noted. Returns false where it is gone. */
export async function changeCheckIn(id: string, feeling: Feeling, now = Date.now()): Promise<boolean> {
  return (await database().checkIns.update(id, { feeling, updatedAt: now })) > 0;
}

/** Deletes what was noted on one day. */
export async function deleteCheckIn(id: string): Promise<void> {
  await database().checkIns.delete(id);
}

/** Brings one back as it was; what was noted on that day meanwhile gives way to it. */
export function restoreCheckIn(before: CheckIn): Promise<void> {
  const { checkIns } = database();
  return database().transaction('rw', checkIns, async () => {
    await checkIns.where({ day: before.day }).delete();
    await checkIns.put(before);
  });
}

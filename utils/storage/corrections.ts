import type { Correction } from '../core/model/correction.ts';
import { newRecord } from './clock.ts';
import { database } from './database.ts';

/** What the person said of a message, without the record's own fields. */
export type CorrectionInput = Omit<Correction, 'id' | 'createdAt' | 'updatedAt'>;

/** Keeps a correction; a later word on the same message replaces the earlier. */
export async function putCorrection(input: CorrectionInput, now = Date.now()): Promise<void> {
  const { corrections } = database();
  await database().transaction('rw', corrections, async () => {
    const before = await corrections.get({ messageKey: input.messageKey });
    await corrections.put({
      ...newRecord(now),
      ...(before && { id: before.id, createdAt: before.createdAt }),
      ...input,
    });
  });
}

/** Takes the correction of a message back. */
export async function removeCorrection(messageKey: string): Promise<void> {
  await database().corrections.where({ messageKey }).delete();
}

/** All corrections, the newest first. */
export function listCorrections(): Promise<Correction[]> {
  return database().corrections.orderBy('createdAt').reverse().toArray();
}

/** Forgets all that detection learnt on this device. */
export async function forgetCorrections(): Promise<void> {
  await database().corrections.clear();
}

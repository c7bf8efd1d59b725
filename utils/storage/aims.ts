import type { Aim } from '../core/model/aim.ts';
import { newRecord } from './clock.ts';
import { database } from './database.ts';

/** What the person is looking for, oldest first. */
export function listAims(): Promise<Aim[]> {
  return database().aims.orderBy('createdAt').toArray();
}

/** Adds words or a picture. */
export async function addAim(aim: Pick<Aim, 'text' | 'picture'>, now = Date.now()): Promise<Aim> {
  const added: Aim = { ...newRecord(now), ...aim, pinned: false };
  await database().aims.add(added);
  return added;
}

/** Changes words, picture or pin. Returns false where it is gone. */
export async function editAim(
  id: string,
  edit: Partial<Pick<Aim, 'text' | 'picture' | 'pinned'>>,
  now = Date.now(),
): Promise<boolean> {
  return (await database().aims.update(id, { ...edit, updatedAt: now })) > 0;
}

/** Deletes one. */
export async function deleteAim(id: string): Promise<void> {
  await database().aims.delete(id);
}

/** Brings a deleted one back as it was. */
export async function restoreAim(aim: Aim): Promise<void> {
  await database().aims.put(aim);
}

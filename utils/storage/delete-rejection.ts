import type { Table } from 'dexie';
import type { RecordBase } from '../core/model/record.ts';
import type { Tombstone } from '../core/model/tombstone.ts';
import { type AfterwordDatabase, database } from './database.ts';

/** Stores whose records belong to one rejection and go with it. */
const belonging = ['messages', 'requests', 'feedback', 'reflections', 'mentions', 'lessons'] as const;

/** All that went with a deleted rejection: enough to bring it back as it was. */
export interface DeletedRejection {
  readonly id: string;
  readonly records: Readonly<Record<string, readonly RecordBase[]>>;
}

const stores = (db: AfterwordDatabase): Table<RecordBase, string>[] =>
  [db.rejections, ...belonging.map((name) => db[name])] as unknown as Table<RecordBase, string>[];

/**
 * Deletes a rejection and what belongs to it, leaving tombstones. Gives back what was there, for undo, or undefined
 * where it was gone already.
 */
export async function deleteRejection(id: string, now = Date.now()): Promise<DeletedRejection | undefined> {
  const db = database();
  return db.transaction('rw', [...stores(db), db.tombstones], async () => {
    const rejection = await db.rejections.get(id);
    if (!rejection) return undefined;
    const records: Record<string, RecordBase[]> = { rejections: [rejection] };
    for (const table of stores(db).slice(1)) {
      records[table.name] = await table.where({ rejectionId: id }).toArray();
    }
    const tombstones: Tombstone[] = [];
    for (const [store, gone] of Object.entries(records)) {
      await db.table(store).bulkDelete(gone.map((record) => record.id));
      tombstones.push(...gone.map((record) => ({ id: record.id, store, deletedAt: now })));
    }
    await db.tombstones.bulkPut(tombstones);
    return { id, records };
  });
}

/** Brings a deleted rejection back, with all that belonged to it. What was kept anew in between stays as it is. */
export async function restoreRejection(deleted: DeletedRejection, now = Date.now()): Promise<void> {
  const db = database();
  await db.transaction('rw', [...stores(db), db.tombstones], async () => {
    const keys = (deleted.records.messages ?? []).map((message) => (message as { key?: string }).key ?? '');
    const keptAnew = await db.messages.where('key').anyOf(keys).count();
    if (keptAnew > 0) return;
    for (const [store, records] of Object.entries(deleted.records)) {
      await db.table(store).bulkPut(records.map((record) => ({ ...record, updatedAt: now })));
      await db.tombstones.bulkDelete(records.map((record) => record.id));
    }
  });
}

/** Deletes everything that came from the sample inbox. Returns how many rejections that were. */
export async function deleteSamples(now = Date.now()): Promise<number> {
  const samples = await database()
    .rejections.filter((rejection) => rejection.sample)
    .primaryKeys();
  for (const id of samples) await deleteRejection(id, now);
  return samples.length;
}

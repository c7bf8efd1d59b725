import type { PatternSources } from '../core/patterns/aggregate.ts';
import { type AfterwordDatabase, database } from './database.ts';
import { isOutlined, type OutlinedStore, outlinedStores, outlineStoreOf, outlinesOf } from './outlines.ts';
import { type SnapshotStore, snapshotStores } from './snapshots.ts';

/** From so many records on a snapshot is taken: fewer are read as fast one by one. */
const fewestForSnapshot = 300;

/** Everything the pictures are drawn from, in no order: sorting thousands of records is left to who needs it. */
export function readPatternSources(): Promise<PatternSources> {
  const db = database();
  return db.transaction('r', [...snapshotStores.flatMap((store) => tablesOf(db, store)), db.themes], async () => {
    const [read, themes] = await Promise.all([
      Promise.all(snapshotStores.map(async (store) => [store, await readSnapshot(db, store)] as const)),
      db.themes.toArray(),
    ]);
    return { ...(Object.fromEntries(read) as unknown as Omit<PatternSources, 'themes'>), themes };
  });
}

/** Makes ready what the next reading is quick by: outlines and snapshots that are not there or not whole. */
export async function prepareNextReading(): Promise<void> {
  const db = database();
  for (const store of outlinedStores) {
    if (await isWhole(db, store)) continue;
    const [records, narrow] = [db.table(store), db.table(outlineStoreOf(store))];
    await db.transaction('rw', records, narrow, async () => {
      await narrow.clear();
      await narrow.bulkPut(outlinesOf(store, await records.toArray()));
    });
  }
  for (const store of snapshotStores)
    await db.transaction('rw', tablesOf(db, store), async () => {
      const count = await db.table(store).count();
      if (count < fewestForSnapshot || (await db.snapshots.get(store))?.count === count) return;
      await db.snapshots.put({ store, count, records: JSON.stringify(await readRecords(db, store)) });
    });
}

const tablesOf = (db: AfterwordDatabase, store: SnapshotStore) => [
  db.table(store),
  ...(isOutlined(store) ? [db.table(outlineStoreOf(store))] : []),
  db.snapshots,
];

/** What the pictures need of a store's records: its snapshot, or while there is none what it is taken of. */
async function readSnapshot(db: AfterwordDatabase, store: SnapshotStore): Promise<readonly unknown[]> {
  const [count, snapshot] = await Promise.all([db.table(store).count(), db.snapshots.get(store)]);
  return snapshot?.count === count ? JSON.parse(snapshot.records) : readRecords(db, store);
}

/** The outlines of a store's records, from the records themselves while the outlines are not whole. */
async function readRecords(db: AfterwordDatabase, store: SnapshotStore): Promise<readonly unknown[]> {
  if (!isOutlined(store)) return db.table(store).toArray();
  const [records, narrow] = await Promise.all([db.table(store).count(), db.table(outlineStoreOf(store)).toArray()]);
  return records === narrow.length ? narrow : outlinesOf(store, await db.table(store).toArray());
}

async function isWhole(db: AfterwordDatabase, store: OutlinedStore): Promise<boolean> {
  const tables = [db.table(store), db.table(outlineStoreOf(store))];
  const [records, narrow] = await db.transaction('r', tables, () => Promise.all(tables.map((table) => table.count())));
  return records === narrow;
}

import type { PatternSources } from '../core/patterns/aggregate.ts';
import type { NoteOutline, RejectionOutline, RequestOutline } from '../core/patterns/outlines.ts';
import { type AfterwordDatabase, database } from './database.ts';
import { type OutlinedStore, outlinedStores, outlineStoreOf, outlinesOf } from './outlines.ts';

interface Outlines {
  readonly rejections: readonly RejectionOutline[];
  readonly reflections: readonly NoteOutline[];
  readonly feedback: readonly NoteOutline[];
  readonly requests: readonly RequestOutline[];
}

/** Everything the pictures are drawn from, in no order: sorting thousands of records is left to who needs it. */
export function readPatternSources(): Promise<PatternSources> {
  const db = database();
  return db.transaction('r', [...tablesOf(db), db.themes, db.mentions], async () => {
    const [outlines, themes, mentions] = await Promise.all([
      Promise.all(outlinedStores.map(async (store) => [store, await readOutlines(db, store)])),
      db.themes.toArray(),
      db.mentions.toArray(),
    ]);
    return { ...(Object.fromEntries(outlines) as Outlines), themes, mentions };
  });
}

/**
 * Makes the outlines of a store anew where one is missing or too many: after an upgrade from a version without them.
 */
export async function mendOutlines(): Promise<void> {
  const db = database();
  for (const store of outlinedStores) {
    if (await isWhole(db, store)) continue;
    const [records, narrow] = [db.table(store), db.table(outlineStoreOf(store))];
    await db.transaction('rw', records, narrow, async () => {
      await narrow.clear();
      await narrow.bulkPut(outlinesOf(store, await records.toArray()));
    });
  }
}

const tablesOf = (db: AfterwordDatabase) =>
  outlinedStores.flatMap((store) => [db.table(store), db.table(outlineStoreOf(store))]);

/** The outlines of a store's records; from the records themselves while the outlines are not whole. */
async function readOutlines(db: AfterwordDatabase, store: OutlinedStore): Promise<readonly unknown[]> {
  const [records, narrow] = await Promise.all([db.table(store).count(), db.table(outlineStoreOf(store)).toArray()]);
  return records === narrow.length ? narrow : outlinesOf(store, await db.table(store).toArray());
}

async function isWhole(db: AfterwordDatabase, store: OutlinedStore): Promise<boolean> {
  const tables = [db.table(store), db.table(outlineStoreOf(store))];
  const [records, narrow] = await db.transaction('r', tables, () => Promise.all(tables.map((table) => table.count())));
  return records === narrow;
}

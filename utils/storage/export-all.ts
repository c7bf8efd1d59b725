import { database } from './database.ts';
import { isOutlineStore } from './outlines.ts';
import { isSnapshotStore } from './snapshots.ts';

/** All that is kept, as one plain value: each store by its name, with its records as they are. */
export interface ExportedData {
  readonly app: 'afterword';
  /** Version of the database's schema. */
  readonly schema: number;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
}

/** Reads everything in one transaction, so that the parts fit together. `now` in ms since 1970 UTC. */
export function exportAll(now = Date.now()): Promise<ExportedData> {
  const db = database();
  const tables = db.tables.filter(({ name }) => !isOutlineStore(name) && !isSnapshotStore(name));
  return db.transaction('r', tables, async () => {
    const stores: Record<string, readonly unknown[]> = {};
    for (const table of tables) stores[table.name] = await table.toArray();
    return { app: 'afterword', schema: db.verno, exportedAt: new Date(now).toISOString(), stores };
  });
}

import type { DBCore, DBCoreTable, Middleware } from 'dexie';

/**
 * All records of a store as one text: one row is read many times faster than thousands. It is there as long as nothing
 * in its store has changed since.
 */
export interface Snapshot {
  /** Name of the store. */
  readonly store: string;
  /** How many records there are. */
  readonly count: number;
  /** JSON. */
  readonly records: string;
}

const snapshots = 'snapshots';
const taken = ['rejections', 'reflections', 'feedback', 'requests', 'mentions'] as const;

/** Stores that snapshots are taken of: those that the pictures are drawn from and that may hold thousands. */
export type SnapshotStore = (typeof taken)[number];
export const snapshotStores: readonly SnapshotStore[] = taken;

const isTaken = (store: string): boolean => snapshotStores.some((each) => each === store);

/** True for the store of snapshots: it only repeats what others hold. */
export const isSnapshotStore = (store: string): boolean => store === snapshots;

/** Drops a store's snapshot in the transaction that changes the store, whoever writes. To be given to `Dexie.use`. */
export const dropSnapshots: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'snapshots',
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) => {
      const isChange = mode === 'readwrite' && hasSnapshots(core) && stores.some(isTaken);
      return core.transaction(isChange ? [...new Set([...stores, snapshots])] : stores, mode, options);
    },
    table: (name) => (isTaken(name) ? dropping(name, core) : core.table(name)),
  }),
};

/** In the middle of an upgrade the store of snapshots may not be there yet. */
const hasSnapshots = (core: DBCore): boolean => core.schema.tables.some(({ name }) => name === snapshots);

function dropping(name: string, core: DBCore): DBCoreTable {
  const records = core.table(name);
  return {
    ...records,
    mutate: (request) =>
      records.mutate(request).then((response) =>
        hasSnapshots(core)
          ? core
              .table(snapshots)
              .mutate({ type: 'delete', trans: request.trans, keys: [name] })
              .then(() => response)
          : response,
      ),
  };
}

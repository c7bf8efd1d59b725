import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import {
  outlineOfFeedback,
  outlineOfReflection,
  outlineOfRejection,
  outlineOfRequest,
} from '../core/patterns/outlines.ts';

/**
 * Beside each store that is counted stands a narrow one with what the pictures need of its records, under the same
 * ids: thousands of letters and answers take long to read, their outlines do not.
 */
const outlines = {
  rejections: { store: 'rejectionOutlines', outlineOf: outlineOfRejection },
  reflections: { store: 'reflectionOutlines', outlineOf: outlineOfReflection },
  feedback: { store: 'feedbackOutlines', outlineOf: outlineOfFeedback },
  requests: { store: 'requestOutlines', outlineOf: outlineOfRequest },
} as const;

export type OutlinedStore = keyof typeof outlines;
export const outlinedStores = Object.keys(outlines) as OutlinedStore[];

/** Name of the narrow store beside a store. */
export const outlineStoreOf = (store: OutlinedStore): (typeof outlines)[OutlinedStore]['store'] =>
  outlines[store].store;

/** The outlines of records of a store. */
export function outlinesOf(store: OutlinedStore, records: readonly unknown[]): unknown[] {
  return records.map(outlines[store].outlineOf as (record: unknown) => unknown);
}

/** Whether a store has outlines. */
export const isOutlined = (store: string): store is OutlinedStore => Object.hasOwn(outlines, store);

/** True for a store that only repeats what others hold, so that nothing of it has to be saved or brought back. */
export function isOutlineStore(store: string): boolean {
  return Object.values(outlines).some((each) => each.store === store);
}

/**
 * Writes each outline in the transaction of its record, whoever writes and however: both are there or neither is.
 * To be given to `Dexie.use`.
 */
export const writeOutlines: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'outlines',
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(mode === 'readwrite' ? withOutlineStores(stores) : stores, mode, options),
    table: (name) => (isOutlined(name) ? outlining(name, core) : core.table(name)),
  }),
};

function withOutlineStores(stores: readonly string[]): string[] {
  return [...new Set([...stores, ...stores.filter(isOutlined).map(outlineStoreOf)])];
}

/** A store that takes each change to its outlines too, once the change itself was taken. */
function outlining(name: OutlinedStore, core: DBCore): DBCoreTable {
  const records = core.table(name);
  const narrow = outlineStoreOf(name);
  return {
    ...records,
    mutate: (request) =>
      records.mutate(request).then((response) => {
        const same = sameForOutlines(name, request, response.failures);
        // In the middle of an upgrade the narrow store may not be there yet.
        const isThere = core.schema.tables.some((table) => table.name === narrow);
        return same && isThere
          ? core
              .table(narrow)
              .mutate(same)
              .then(() => response)
          : response;
      }),
  };
}

/** The same change for the narrow store, without what the store itself refused; null where nothing is left. */
function sameForOutlines(
  name: OutlinedStore,
  request: DBCoreMutateRequest,
  failures: Readonly<Record<number, Error>>,
): DBCoreMutateRequest | null {
  const { trans } = request;
  if (request.type === 'deleteRange') return { type: 'deleteRange', trans, range: request.range };
  if (request.type === 'delete') return { type: 'delete', trans, keys: request.keys };
  const taken = request.values.filter((_, at) => !failures[at]);
  return taken.length > 0 ? { type: 'put', trans, values: outlinesOf(name, taken) } : null;
}

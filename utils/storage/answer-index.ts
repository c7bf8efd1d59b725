import type { DBCore, DBCoreMutateRequest, Dexie } from 'dexie';
import { keysOfMessage, keysOfRejection } from '../core/feedback/answer-keys.ts';
import type { KeptMessage, Rejection } from '../core/model/rejection.ts';

/** What the index of answers is made over: derived at each write, and never seen outside of the database. */
interface Indexed {
  answerKeys?: readonly string[];
}

const keysOf: Readonly<Record<string, (record: never) => readonly string[]>> = {
  rejections: keysOfRejection satisfies (record: Rejection) => readonly string[],
  messages: keysOfMessage satisfies (record: KeptMessage) => readonly string[],
};

/** Keeps the index by which answers find their rejection in step with each write, whoever writes. */
export function keepAnswerIndex(db: Dexie): void {
  db.use({ stack: 'dbcore', name: 'answer-index', create: withIndex });
  for (const name of Object.keys(keysOf)) {
    db.table<Indexed>(name).hook('reading', (record) => {
      if (record) delete record.answerKeys;
      return record;
    });
  }
}

/** Writes the index of records that were stored before there was one; each is put as it is. */
export async function indexAnew(table: {
  toCollection(): { modify(change: (record: Indexed) => void): PromiseLike<number> };
  readonly name: string;
}): Promise<void> {
  await table.toCollection().modify((record) => {
    record.answerKeys = keysOf[table.name]?.(record as never) ?? [];
  });
}

function withIndex(core: DBCore): DBCore {
  return {
    ...core,
    table: (name) => {
      const table = core.table(name);
      const keys = keysOf[name];
      return keys ? { ...table, mutate: (request) => table.mutate(indexed(request, keys)) } : table;
    },
  };
}

function indexed(request: DBCoreMutateRequest, keys: (record: never) => readonly string[]): DBCoreMutateRequest {
  if (request.type !== 'add' && request.type !== 'put') return request;
  return { ...request, values: request.values.map((record) => ({ ...record, answerKeys: keys(record as never) })) };
}

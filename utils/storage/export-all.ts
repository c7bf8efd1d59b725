import { database } from './database.ts';
import { isOutlineStore } from './outlines.ts';
import { getSettings, type Settings } from './settings.ts';
import { isSnapshotStore } from './snapshots.ts';

/** All that is kept, as one plain value: each store by its name, with its records as they are. */
export interface ExportedData {
  readonly app: 'afterword';
  /** Version of the database's schema. */
  readonly schema: number;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** Own templates, the interview of the brief and the answers about care stand among them. */
  readonly settings: Settings;
  /** Pictures stand in their records as data addresses ("data:image/png;base64,…"), which any browser shows. */
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
}

/** Reads everything in one transaction, so that the parts fit together. `now` in ms since 1970 UTC. */
export async function exportAll(now = Date.now()): Promise<ExportedData> {
  const db = database();
  const tables = db.tables.filter(({ name }) => !isOutlineStore(name) && !isSnapshotStore(name));
  const read = await db.transaction('r', tables, () =>
    Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  const stores: Record<string, readonly unknown[]> = {};
  // Only now: a transaction ends while the bytes of a picture are awaited.
  for (const [name, records] of read) stores[name] = await Promise.all(records.map(asText));
  return {
    app: 'afterword',
    schema: db.verno,
    exportedAt: new Date(now).toISOString(),
    settings: await getSettings(),
    stores,
  };
}

/** A record whose pictures, which no text file holds, are data addresses; the same record where there are none. */
async function asText(record: Readonly<Record<string, unknown>>): Promise<unknown> {
  const pictures = Object.entries(record).filter((entry): entry is [string, Blob] => entry[1] instanceof Blob);
  if (pictures.length === 0) return record;
  const addresses = pictures.map(async ([name, blob]) => [name, await dataAddress(blob)] as const);
  return { ...record, ...Object.fromEntries(await Promise.all(addresses)) };
}

/** So many bytes at once: more arguments than that no call takes everywhere. */
const most = 0x8000;

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += most) text += String.fromCharCode(...bytes.subarray(at, at + most));
  return `data:${blob.type || 'application/octet-stream'};base64,${btoa(text)}`;
}

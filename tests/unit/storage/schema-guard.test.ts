import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

/**
 * The schema as it was released, by version: tests/fixtures/databases/schema.json. A released line never changes;
 * a new version is a new `version()` and a new entry there, with a frozen upgrade and its own fixture.
 */
const released: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../fixtures/databases/schema.json', import.meta.url), 'utf8'),
);

test('the stores and indexes are those of the newest released version', async () => {
  await database().open();
  const stores = Object.fromEntries(
    database().tables.map((table) => [
      table.name,
      [table.schema.primKey.src, ...table.schema.indexes.map((index) => index.src).sort()].join(', '),
    ]),
  );
  expect({ [database().verno]: stores }).toEqual({ [database().verno]: released[String(database().verno)] });
});

test('no name of a store that was released once is missing', () => {
  const names = Object.values(released).flatMap((stores) => Object.keys(stores));
  const present = database().tables.map((table) => table.name);
  expect(names.filter((name) => !present.includes(name))).toEqual([]);
});

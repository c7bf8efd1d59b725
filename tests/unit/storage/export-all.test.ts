import { describe, expect, test } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { exportAll } from '../../../utils/storage/export-all.ts';
import { keepRejection } from '../../../utils/storage/keep.ts';
import { isOutlineStore } from '../../../utils/storage/outlines.ts';
import { isSnapshotStore } from '../../../utils/storage/snapshots.ts';
import { buildKeep } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

describe('saving a copy', () => {
  test('takes every store with all its records, readable without us', async () => {
    const { rejection } = await keepRejection(buildKeep());
    const copy = JSON.parse(JSON.stringify(await exportAll(Date.UTC(2026, 10, 23))));
    expect(copy).toMatchObject({ app: 'afterword', exportedAt: '2026-11-23T00:00:00.000Z' });
    expect(Object.keys(copy.stores).sort()).toEqual(
      database()
        .tables.map(({ name }) => name)
        .filter((name) => !isOutlineStore(name) && !isSnapshotStore(name)) // they repeat what the others hold
        .sort(),
    );
    expect(copy.stores.rejections).toEqual([JSON.parse(JSON.stringify(rejection))]);
    expect(copy.stores.messages).toHaveLength(1);
  });

  test('works with nothing kept', async () => {
    const copy = await exportAll();
    expect(Object.values(copy.stores).flat()).toEqual([]);
  });
});

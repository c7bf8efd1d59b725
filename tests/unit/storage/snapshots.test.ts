import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { deleteRejection } from '../../../utils/storage/delete-rejection.ts';
import { exportAll } from '../../../utils/storage/export-all.ts';
import { prepareNextReading, readPatternSources } from '../../../utils/storage/patterns.ts';
import { editRejection } from '../../../utils/storage/rejections.ts';
import { buildRejection } from '../../support/build-records.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

const many = 400;

/** Keeps so many rejections that the pictures are read from a snapshot, and takes it. */
async function keepMany() {
  const rejections = Array.from({ length: many }, () => buildRejection({ stage: 'application' }));
  await database().rejections.bulkAdd(rejections);
  await prepareNextReading();
  expect(await database().snapshots.get('rejections')).toMatchObject({ count: many });
  return rejections;
}

test('the pictures are drawn from the same, whether there is a snapshot or not', async () => {
  await keepMany();
  const byId = async () => (await readPatternSources()).rejections.toSorted((a, b) => a.id.localeCompare(b.id));
  const quick = await byId();
  await database().snapshots.clear();
  expect(quick).toEqual(await byId());
});

test('a change shows at once: it drops the snapshot in its own transaction', async () => {
  const [first] = await keepMany();
  await editRejection(first?.id ?? '', { stage: 'final' });
  expect(await database().snapshots.get('rejections')).toBeUndefined();
  const { rejections } = await readPatternSources();
  expect(rejections.filter(({ stage }) => stage === 'final')).toHaveLength(1);
});

test('what is deleted is in no snapshot either', async () => {
  const [first] = await keepMany();
  await deleteRejection(first?.id ?? '');
  expect(JSON.stringify(await database().snapshots.toArray())).not.toContain(first?.id);
});

test('a change that is undone as a whole leaves the snapshot', async () => {
  await keepMany();
  const db = database();
  const changed = db.transaction('rw', db.rejections, async () => {
    await db.rejections.add(buildRejection());
    throw new Error('interrupted');
  });
  await expect(changed).rejects.toThrow('interrupted');
  expect(await db.snapshots.get('rejections')).toMatchObject({ count: many });
});

test('who looks on hears of a change to a record that was read from a snapshot', async () => {
  const [first] = await keepMany();
  const seen: number[] = [];
  const subscription = liveQuery(readPatternSources).subscribe(({ rejections }) =>
    seen.push(rejections.filter(({ stage }) => stage === 'final').length),
  );
  await expect.poll(() => seen).toEqual([0]);
  await editRejection(first?.id ?? '', { stage: 'final' });
  await expect.poll(() => seen.at(-1)).toBe(1);
  subscription.unsubscribe();
});

test('few records have no snapshot, and a saved copy holds none', async () => {
  await database().rejections.add(buildRejection());
  await prepareNextReading();
  expect(await database().snapshots.count()).toBe(0);
  expect(Object.keys((await exportAll()).stores)).not.toContain('snapshots');
});

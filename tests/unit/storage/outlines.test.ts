import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { deleteEverything } from '../../../utils/storage/delete-everything.ts';
import { deleteRejection, restoreRejection } from '../../../utils/storage/delete-rejection.ts';
import { exportAll } from '../../../utils/storage/export-all.ts';
import { addFeedback } from '../../../utils/storage/feedback.ts';
import { outlinedStores, outlineStoreOf, outlinesOf } from '../../../utils/storage/outlines.ts';
import { prepareNextReading, readPatternSources } from '../../../utils/storage/patterns.ts';
import { beginReflection, endReflection, saveAnswer } from '../../../utils/storage/reflections.ts';
import { addRejection, editRejection } from '../../../utils/storage/rejections.ts';
import { dropRequest, editRequest, planRequest } from '../../../utils/storage/requests.ts';
import { buildReflection, buildRejection } from '../../support/build-records.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

/** What stands in the narrow stores, and what should stand there by the records. */
async function outlinesAndRecords(): Promise<{ outlines: unknown; records: unknown }> {
  const read = async (nameOf: (store: (typeof outlinedStores)[number]) => string) =>
    Promise.all(outlinedStores.map((store) => database().table(nameOf(store)).orderBy('id').toArray()));
  const records = await read((store) => store);
  return {
    outlines: await read(outlineStoreOf),
    records: records.map((each, at) => outlinesOf(outlinedStores[at] ?? 'rejections', each)),
  };
}

async function expectNoDrift(): Promise<void> {
  const { outlines, records } = await outlinesAndRecords();
  expect(outlines).toEqual(records);
}

const feedbackOn = (rejectionId: string) => ({
  rejectionId,
  requestId: null,
  messageKey: null,
  from: 'Maria',
  text: 'Clear answers, little depth.',
  grade: 'hint' as const,
  receivedOn: '2026-11-03',
});

/** Everything that a person can do to what is counted, in any order; `pick` chooses among what is there. */
const acts: readonly ((pick: <One>(list: readonly One[]) => One | undefined) => Promise<unknown>)[] = [
  () => addRejection({ decidedOn: '2026-11-03', stage: 'final' }),
  async (pick) => {
    const one = pick(await database().rejections.toArray());
    const reasons = [{ reason: 'closer' as const, label: null, quote: 'closer', attribution: 'shared' as const }];
    if (one) await editRejection(one.id, { stage: 'screen', reasons });
  },
  async (pick) => {
    const one = pick(await database().rejections.toArray());
    const deleted = one && (await deleteRejection(one.id));
    if (deleted && pick([true, false])) await restoreRejection(deleted);
  },
  async (pick) => {
    const one = pick(await database().rejections.toArray());
    if (!one) return;
    const { id } = await beginReflection(one.id, { depth: 'short' });
    await saveAnswer(id, 'hard', 'The last question');
    if (pick([true, false])) await endReflection(id);
  },
  async (pick) => {
    const one = pick(await database().rejections.toArray());
    if (one) await addFeedback(feedbackOn(one.id));
  },
  async (pick) => {
    const one = pick(await database().rejections.toArray());
    if (!one) return;
    const plan = { rejectionId: one.id, kind: 'first', tone: 'plain', language: 'en', dueAt: null } as const;
    const { id } = await planRequest(plan);
    if (pick([true, false])) await editRequest(id, { state: 'asked' });
    else await dropRequest(id);
  },
  () =>
    database().transaction('rw', database().rejections, async () => {
      const [kept, gone] = [buildRejection(), buildRejection()];
      await Promise.all([database().rejections.add(kept), database().rejections.put(gone)]);
      await database()
        .rejections.bulkAdd([kept, buildRejection()])
        .catch(() => {}); // the first is there already
      await database().rejections.where('id').equals(gone.id).delete();
    }),
];

test('outlines never differ from their records, whatever is done in whatever order', async () => {
  const steps = fc.array(fc.tuple(fc.nat(acts.length - 1), fc.nat()), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc
      .asyncProperty(steps, async (list) => {
        for (const [act, seed] of list) await acts[act]?.((from) => from[seed % Math.max(1, from.length)]);
        await expectNoDrift();
      })
      .afterEach(() => deleteEverything()),
    { numRuns: 60 },
  );
});

test('a change that is undone as a whole leaves no outline of it', async () => {
  const db = database();
  const changed = db.transaction('rw', db.rejections, async () => {
    await db.rejections.add(buildRejection());
    throw new Error('interrupted');
  });
  await expect(changed).rejects.toThrow('interrupted');
  expect(await db.rejectionOutlines.count()).toBe(0);
});

test('deleting everything leaves no outline either', async () => {
  await addRejection({ decidedOn: '2026-11-03' });
  await deleteEverything();
  expect(await database().rejectionOutlines.count()).toBe(0);
});

test('a saved copy has the records and not their outlines', async () => {
  await addRejection({ decidedOn: '2026-11-03' });
  const { stores } = await exportAll();
  expect(Object.keys(stores)).toContain('rejections');
  expect(Object.keys(stores).filter((name) => /outlines/i.test(name))).toEqual([]);
});

test('a look back counts as written once there is a word in it, and a tap is none', async () => {
  const { id: rejectionId } = await addRejection({ decidedOn: '2026-11-03' });
  const { id } = await beginReflection(rejectionId, { depth: 'short' });
  const hasWords = async () => (await readPatternSources()).reflections.map((one) => one.hasWords);
  expect(await hasWords()).toEqual([false]);
  await saveAnswer(id, 'feeling', 'heavy');
  await saveAnswer(id, 'hard', '  ');
  expect(await hasWords()).toEqual([false]);
  await saveAnswer(id, 'hard', 'The last question');
  expect(await hasWords()).toEqual([true]);
});

test('outlines of notes that do not know yet whether anything was written are made anew', async () => {
  const before = new Dexie('afterword');
  before.version(4).stores({
    reflections: 'id, rejectionId, endedAt, updatedAt',
    reflectionOutlines: 'id',
    snapshots: 'store',
  });
  const [written, left] = [buildReflection('r'), buildReflection('r', { answers: [] })];
  await before.table('reflections').bulkAdd([written, left]);
  const old = [written, left].map(({ id, rejectionId, createdAt }) => ({ id, rejectionId, createdAt }));
  await before.table('reflectionOutlines').bulkAdd(old);
  await before.table('snapshots').add({ store: 'reflections', count: 2, records: JSON.stringify(old) });
  before.close();

  const known = async () => (await readPatternSources()).reflections.map((one) => [one.id, one.hasWords]).sort();
  const wanted = [
    [written.id, true],
    [left.id, false],
  ].sort();
  expect(await known()).toEqual(wanted);
  await prepareNextReading();
  expect(await database().reflectionOutlines.count()).toBe(2);
  expect(await known()).toEqual(wanted);
});

test('a database from before has its pictures at once, and its outlines once it was looked at', async () => {
  const before = new Dexie('afterword');
  before.version(1).stores({
    rejections: 'id, decidedOn, createdAt, updatedAt, company, stage',
    reflections: 'id, rejectionId, endedAt, updatedAt',
  });
  const rejection = buildRejection();
  await before.table('rejections').add(rejection);
  await before.table('reflections').add(buildReflection(rejection.id));
  before.close();

  await addRejection({ decidedOn: '2026-11-05' });
  expect((await readPatternSources()).rejections).toHaveLength(2);
  expect((await readPatternSources()).reflections).toHaveLength(1);
  await prepareNextReading();
  await expectNoDrift();
  expect(await database().rejectionOutlines.count()).toBe(2);
});

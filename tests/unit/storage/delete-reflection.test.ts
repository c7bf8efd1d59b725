import { describe, expect, test } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import {
  deleteAnswer,
  deleteReflections,
  restoreAnswer,
  restoreReflections,
} from '../../../utils/storage/delete-reflection.ts';
import { beginReflection, listReflections, reflectionsOf, saveAnswer } from '../../../utils/storage/reflections.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();
const rejectionId = '7b0b6a0e-6a46-4a0e-9a59-2a1ad4f6a001';
const written = async () =>
  (await reflectionsOf(rejectionId)).flatMap(({ answers }) => answers.map(({ text }) => text));

async function write(): Promise<string> {
  const { id } = await beginReflection(rejectionId, { depth: 'short' });
  for (const [question, text] of [
    ['went_well', 'I listened'],
    ['hard', 'slowly'],
    ['let_go', 'the clock'],
  ] as const)
    await saveAnswer(id, question, text);
  return id;
}

describe('a deleted answer', () => {
  test('comes back where it stood', async () => {
    const id = await write();
    const deleted = await deleteAnswer(id, 'hard');
    expect(await written()).toEqual(['I listened', 'the clock']);
    if (deleted) await restoreAnswer(deleted);
    expect(await written()).toEqual(['I listened', 'slowly', 'the clock']);
  });

  test('does not replace what was written there since', async () => {
    const id = await write();
    const deleted = await deleteAnswer(id, 'hard');
    await saveAnswer(id, 'hard', 'anew');
    if (deleted) await restoreAnswer(deleted);
    expect(await written()).toEqual(['I listened', 'the clock', 'anew']);
  });

  test('that is not there deletes nothing', async () => {
    const id = await write();
    expect(await deleteAnswer(id, 'prep')).toBeUndefined();
    expect(await deleteAnswer('gone', 'hard')).toBeUndefined();
    expect(await written()).toHaveLength(3);
  });
});

test('a deleted look back leaves a tombstone, and comes back as it was', async () => {
  const id = await write();
  const before = await listReflections();
  const gone = await deleteReflections(rejectionId, 9);
  expect(await listReflections()).toEqual([]);
  expect(await database().tombstones.toArray()).toEqual([{ id, store: 'reflections', deletedAt: 9 }]);
  await restoreReflections(gone);
  expect(await listReflections()).toEqual(before);
  expect(await database().tombstones.toArray()).toEqual([]);
});

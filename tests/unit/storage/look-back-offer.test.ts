import { describe, expect, test } from 'vitest';
import { keepRejection } from '../../../utils/storage/keep.ts';
import { leaveLookBack, putOffLookBack, restoreLookBackOffer } from '../../../utils/storage/look-back-offer.ts';
import { beginReflection, reflectionsOf, saveAnswer } from '../../../utils/storage/reflections.ts';
import { getRejection } from '../../../utils/storage/rejections.ts';
import { buildKeep } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();
const keep = async () => (await keepRejection(buildKeep(), 1)).rejection.id;
const offerOf = async (id: string) => (await getRejection(id))?.offerLookBackFrom;

describe('the offer of a look back', () => {
  test('can be put off, and be had back', async () => {
    const id = await keep();
    const before = await putOffLookBack(id, 9);
    expect(await offerOf(id)).toBe(9);
    if (before) await restoreLookBackOffer(before);
    expect(await offerOf(id)).toBeUndefined();
  });

  test('can be left: what was begun is ended, what is written stays, and it can be had back', async () => {
    const id = await keep();
    const begun = await beginReflection(id, { depth: 'short' }, 2);
    await saveAnswer(begun.id, 'hard', 'slowly', 3);
    const before = await leaveLookBack(id, 4);
    expect(await offerOf(id)).toBeNull();
    expect(await reflectionsOf(id)).toMatchObject([{ endedAt: 4, answers: [{ text: 'slowly' }] }]);
    await saveAnswer(begun.id, 'hard', 'slowly, then', 5);
    if (before) await restoreLookBackOffer(before);
    expect(await offerOf(id)).toBeUndefined();
    expect(await reflectionsOf(id)).toMatchObject([{ endedAt: null, answers: [{ text: 'slowly, then' }] }]);
  });

  test('of a record that is gone cannot be changed', async () => {
    expect(await putOffLookBack('gone', 9)).toBeUndefined();
    expect(await leaveLookBack('gone')).toBeUndefined();
  });
});

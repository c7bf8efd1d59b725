import { act, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useReflectionActs } from '../../../components/hooks/use-reflection-acts.ts';
import type { Reflection } from '../../../utils/core/model/reflection.ts';
import { database } from '../../../utils/storage/database.ts';
import { reflectionsOf } from '../../../utils/storage/reflections.ts';
import { getRejection } from '../../../utils/storage/rejections.ts';
import { buildReflection, buildRejection } from '../../support/build-records.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();
afterEach(() => vi.restoreAllMocks());
const rejection = buildRejection();

async function start(reflection: Reflection | null = null) {
  await database().rejections.put(rejection);
  if (reflection) await database().reflections.put(reflection);
  const onDone = vi.fn();
  const { result, rerender } = renderHook(
    (current: Reflection | null) => useReflectionActs(rejection.id, current, onDone),
    { initialProps: reflection },
  );
  return { acts: () => result.current, rerender, onDone, stored: () => reflectionsOf(rejection.id) };
}

describe('A look back that is not begun', () => {
  it('is not begun by going from question to question, nor by asking for more of them', async () => {
    const { acts, stored } = await start();
    acts().onPlace('went_well');
    await acts().onDeepen();
    acts().onPlace('said');
    expect(await stored()).toEqual([]);
  });

  it('is begun by its first word, at the question and with the depth that the person is at', async () => {
    const { acts, stored } = await start();
    acts().onPlace('went_well');
    await acts().onDeepen();
    acts().onPlace('said');
    await acts().onAnswer('said', 'I');
    const answers = [{ question: 'said', text: 'I' }];
    expect(await stored()).toMatchObject([{ depth: 'deep', place: 'said', endedAt: null, answers }]);
  });

  it('is not begun by its end either, and is not offered again then', async () => {
    const { acts, stored } = await start();
    expect(await acts().onEnd()).toBe(true);
    expect(await stored()).toEqual([]);
    expect((await getRejection(rejection.id))?.offerLookBackFrom).toBeNull();
  });

  it('is begun once, however fast the letters come, and follows where the person goes', async () => {
    const { acts, stored } = await start();
    const letters = ['I', 'I ', 'I l'].map((text) => acts().onAnswer('hard', text));
    acts().onPlace('control');
    await Promise.all(letters);
    await vi.waitFor(async () => expect(await stored()).toMatchObject([{ place: 'control' }]));
    expect(await stored()).toMatchObject([{ answers: [{ question: 'hard', text: 'I l' }] }]);
  });

  it('takes the next letter where the first could not be written', async () => {
    const { acts, stored } = await start();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(database().reflections, 'add').mockRejectedValueOnce(new Error('full'));
    await expect(acts().onAnswer('hard', 'I')).rejects.toThrow();
    await acts().onAnswer('hard', 'I l');
    expect(await stored()).toMatchObject([{ answers: [{ question: 'hard', text: 'I l' }] }]);
  });

  it('is begun anew by the next letter where another window deleted it', async () => {
    const { acts, stored } = await start();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await acts().onAnswer('hard', 'I');
    await database().reflections.clear();
    await expect(acts().onAnswer('hard', 'I l')).rejects.toThrow();
    await acts().onAnswer('hard', 'I li');
    expect(await stored()).toMatchObject([{ answers: [{ question: 'hard', text: 'I li' }] }]);
  });

  it('is begun anew after it was seen and deleted', async () => {
    const { acts, rerender, stored } = await start();
    await acts().onAnswer('hard', 'I');
    const [begun = null] = await stored();
    await act(() => rerender(begun));
    await database().reflections.clear();
    await act(() => rerender(null));
    await acts().onAnswer('hard', 'Again');
    expect(await stored()).toMatchObject([{ answers: [{ question: 'hard', text: 'Again' }] }]);
  });
});

describe('A look back', () => {
  it('says where a tap could not be written', async () => {
    const reflection = buildReflection(rejection.id);
    const { acts, onDone } = await start(reflection);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(database().reflections, 'put').mockRejectedValueOnce(new Error('full'));
    expect(await acts().onChoose('feeling', 'heavy')).toBe(false);
    expect(onDone).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ undo: null }));
  });

  it('gives a removed reason back, and what was added meanwhile stays', async () => {
    const { acts, onDone } = await start();
    const [reason] = rejection.reasons;
    const added = { reason: 'own', label: 'My train', quote: null, attribution: null } as const;
    if (!reason) throw new Error('a reason');
    await acts().onRemoveReason(reason);
    expect((await getRejection(rejection.id))?.reasons).toEqual([]);
    await acts().onReasons([added]);
    await onDone.mock.calls[0]?.[0].undo();
    expect((await getRejection(rejection.id))?.reasons).toEqual([reason, added]);
  });
});

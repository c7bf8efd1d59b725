import { act, renderHook } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useRecordActs } from '../../../components/hooks/use-record-acts.ts';
import { database } from '../../../utils/storage/database.ts';
import { getRejection } from '../../../utils/storage/rejections.ts';
import { buildRejection } from '../../support/build-records.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();
afterEach(() => vi.restoreAllMocks());

it('What was chosen and could not be written is said, and can be tried again', async () => {
  const rejection = buildRejection({ stage: 'screen' });
  await database().rejections.put(rejection);
  const onDone = vi.fn();
  const { result } = renderHook(() => useRecordActs(rejection.id, () => 'Acme', onDone));
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(database().rejections, 'update').mockRejectedValueOnce(new Error('full'));
  await act(() => result.current.onSet({ stage: 'final' }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect((await getRejection(rejection.id))?.stage).toBe('screen');
  onDone.mock.calls[0]?.[0].again();
  await vi.waitFor(async () => expect((await getRejection(rejection.id))?.stage).toBe('final'));
});

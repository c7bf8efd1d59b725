import { expect, test } from 'vitest';
import { addFeedback } from '../../../utils/storage/feedback.ts';
import { keepRejection } from '../../../utils/storage/keep.ts';
import { keptAmong } from '../../../utils/storage/kept-among.ts';
import { undoKeep } from '../../../utils/storage/undo-keep.ts';
import { buildKeep, buildMessage } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

const keepOne = (key: string, threadKey: string | null, fingerprint: string) =>
  keepRejection(buildKeep({ message: buildMessage({ key, threadKey }), fingerprint }));

test('rows are told by their message or their conversation, at their place in the question', async () => {
  await keepOne('m:1', 't1', '0123456789abcdef');
  await keepOne('m:2', null, '0123456789abcde0');
  expect(await keptAmong(['m:0', 'm:2', 'm:1', 'M:1'], ['t0', 't1'])).toEqual({ keys: [1, 2], threadKeys: [1] });
});

test('a letter that was kept as feedback counts as kept', async () => {
  const { rejection } = await keepOne('m:1', null, '0123456789abcdef');
  await addFeedback({
    rejectionId: rejection.id,
    requestId: null,
    messageKey: 'm:answer',
    from: 'Dana Fisher',
    text: 'You were close.',
    grade: 'general',
    receivedOn: '2026-11-02',
  });
  expect(await keptAmong(['m:answer'], [])).toEqual({ keys: [0], threadKeys: [] });
});

test('what was undone is not kept any more', async () => {
  const { rejection } = await keepOne('m:1', 't1', '0123456789abcdef');
  await undoKeep(rejection.id, 'm:1');
  expect(await keptAmong(['m:1'], ['t1'])).toEqual({ keys: [], threadKeys: [] });
});

test('an empty question has an empty answer', async () => {
  expect(await keptAmong([], [])).toEqual({ keys: [], threadKeys: [] });
});

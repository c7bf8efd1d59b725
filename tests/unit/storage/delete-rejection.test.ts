import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../../utils/storage/database.ts';
import { deleteEverything } from '../../../utils/storage/delete-everything.ts';
import { deleteRejection, deleteSamples, restoreRejection } from '../../../utils/storage/delete-rejection.ts';
import { keepRejection } from '../../../utils/storage/keep.ts';
import { getRejection, listRejections, messagesOf } from '../../../utils/storage/rejections.ts';
import { planRequest, requestsOf } from '../../../utils/storage/requests.ts';
import { undoKeep } from '../../../utils/storage/undo-keep.ts';
import { buildKeep, buildMessage } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

const plan = (rejectionId: string) =>
  planRequest({ rejectionId, kind: 'first', tone: 'plain', language: 'en', dueAt: 1_000 });

describe('deleting', () => {
  test('takes the messages and requests along, and undo brings all of it back', async () => {
    const { rejection } = await keepRejection(buildKeep());
    await plan(rejection.id);
    const deleted = await deleteRejection(rejection.id);
    expect(await listRejections()).toEqual([]);
    expect(await database().messages.count()).toBe(0);
    expect(await database().requests.count()).toBe(0);
    if (deleted) await restoreRejection(deleted);
    expect(await getRejection(rejection.id)).toMatchObject({ company: 'Acme' });
    expect(await messagesOf(rejection.id)).toHaveLength(1);
    expect(await requestsOf(rejection.id)).toHaveLength(1);
    expect(await database().tombstones.count()).toBe(0);
  });

  test('leaves a mark without content, so that another device does not bring it back', async () => {
    const { rejection } = await keepRejection(buildKeep());
    await deleteRejection(rejection.id, 5_000);
    expect(await database().tombstones.get(rejection.id)).toEqual({
      id: rejection.id,
      store: 'rejections',
      deletedAt: 5_000,
    });
  });

  test('undo does not put a second one beside what was kept anew meanwhile', async () => {
    const { rejection } = await keepRejection(buildKeep());
    const deleted = await deleteRejection(rejection.id);
    await keepRejection(buildKeep());
    if (deleted) await restoreRejection(deleted);
    expect(await listRejections()).toHaveLength(1);
  });

  test('of what is gone already changes nothing', async () => {
    expect(await deleteRejection('4f9f3c1e-0000-4000-8000-000000000000')).toBeUndefined();
  });

  test('the samples leaves what came from real mail', async () => {
    const sample = buildMessage({ key: 'sample:1', webmail: 'sample' });
    await keepRejection(buildKeep({ message: sample, fingerprint: 'aaaaaaaaaaaaaaaa', sample: true }));
    const { rejection } = await keepRejection(buildKeep());
    expect(await deleteSamples()).toBe(1);
    expect(await listRejections()).toMatchObject([{ id: rejection.id }]);
  });

  test('everything leaves nothing: no tombstone, no setting, no note on a message', async () => {
    await fakeBrowser.storage.local.set({ 'rest.some key': 1, 'setting.paused': true });
    const { rejection } = await keepRejection(buildKeep());
    await deleteRejection(rejection.id);
    await keepRejection(buildKeep());
    await deleteEverything();
    for (const table of database().tables) expect(await table.count(), table.name).toBe(0);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('taking a keep back from the banner', () => {
  const { key } = buildMessage();

  test('works with the message it came from', async () => {
    const { rejection } = await keepRejection(buildKeep());
    expect(await undoKeep(rejection.id, key)).toBe(true);
    expect(await listRejections()).toEqual([]);
  });

  test('of a further letter leaves what was kept before', async () => {
    const threadKey = 't1';
    const first = buildMessage({ threadKey });
    const { rejection } = await keepRejection(buildKeep({ message: first }), Date.now() - 1000);
    const reminder = buildMessage({ key: 'roundcube:http://mail.example/:INBOX:9', threadKey });
    await keepRejection(buildKeep({ message: reminder, fingerprint: 'cccccccccccccccc' }));
    expect(await undoKeep(rejection.id, reminder.key)).toBe(true);
    expect(await messagesOf(rejection.id)).toMatchObject([{ key: first.key }]);
  });

  test('is refused without the right message', async () => {
    const { rejection } = await keepRejection(buildKeep());
    expect(await undoKeep(rejection.id, 'some other key')).toBe(false);
    expect(await listRejections()).toHaveLength(1);
  });

  test('is refused when the keep is old', async () => {
    const { rejection } = await keepRejection(buildKeep(), 0);
    expect(await undoKeep(rejection.id, key, 31 * 60_000)).toBe(false);
  });
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../utils/background/handlers.ts';
import { onKeptChanged, tellKeptChanged } from '../../../utils/messages/kept-changed.ts';
import { buildKeep } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();
const toTab = vi.fn(async (_tabId: number, _message: unknown) => undefined);
beforeEach(() => {
  fakeBrowser.reset();
  toTab.mockReset();
  Object.assign(fakeBrowser.tabs, { sendMessage: toTab });
});

const arrive = (message: unknown, sender: object) =>
  fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});

test('keeping and undoing are told to all frames of the tab that they happened in', async () => {
  const { message, fingerprint, verdict, extraction } = buildKeep();
  const asker = { sender: 'content', url: 'https://mail.example/', frame: { tabId: 7, frameId: 3 } } as const;
  const input = structuredClone({ message, fingerprint, verdict, extraction });
  const { rejectionId } = await handlers['rejection.keep'](input as never, asker);
  await handlers['rejection.undo_keep']({ rejectionId, key: message.key }, asker);
  expect(toTab.mock.calls.map(([tabId]) => tabId)).toEqual([7, 7]);
});

test('a tab where nobody listens is no error', async () => {
  toTab.mockRejectedValue(new Error('Could not establish connection.'));
  await expect(tellKeptChanged(7)).resolves.toBeUndefined();
});

test('a frame hears it from us alone, and only until it ends', async () => {
  await tellKeptChanged(7);
  const told = toTab.mock.calls[0]?.[1];
  const ended = new AbortController();
  const heard = vi.fn();
  onKeptChanged(heard, ended.signal);
  await arrive(told, { id: 'another extension' });
  await arrive({ name: 'another word' }, { id: fakeBrowser.runtime.id });
  await arrive(null, { id: fakeBrowser.runtime.id });
  expect(heard).not.toHaveBeenCalled();
  await arrive(told, { id: fakeBrowser.runtime.id });
  expect(heard).toHaveBeenCalledOnce();
  ended.abort();
  await arrive(told, { id: fakeBrowser.runtime.id });
  expect(heard).toHaveBeenCalledOnce();
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addContextMenu, onContextMenu } from '../../../utils/background/context-menu.ts';
import { fakeFrames } from '../../support/fake-frames.ts';

const letter = 'We have decided to go on with another candidate.';
const opened = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  opened.mockClear();
  fakeBrowser.tabs.create = opened;
  fakeBrowser.i18n.getMessage = (key: string) => key;
});

const click = (change: { frameId?: number; selectionText?: string } = {}) =>
  onContextMenu({ menuItemId: 'keep-message', ...change }, 4);

test('the menu stands on pages, selections and frames', async () => {
  const create = vi.fn();
  Object.assign(fakeBrowser.contextMenus, { removeAll: async () => {}, create });
  await addContextMenu();
  expect(create).toHaveBeenCalledWith(
    expect.objectContaining({ id: 'keep-message', contexts: ['page', 'selection', 'frame'] }),
  );
});

test('text selected in a frame of another site is kept, and its record shown', async () => {
  const { kept } = fakeFrames({ 0: {} });
  await click({ frameId: 12, selectionText: letter });
  expect(kept).toEqual([[0, letter]]);
  expect(opened).toHaveBeenCalledWith({ url: expect.stringMatching(/options\.html#\/rejection\/rejection-1$/) });
});

test('text selected in a frame that is read is kept from there', async () => {
  const { kept } = fakeFrames({ 0: { open: 1 }, 3: { selected: true } });
  await click({ frameId: 3, selectionText: letter });
  expect(kept).toEqual([[3, null]]);
});

test('in a frame of another site without a selection nothing is kept, least of all the page around it', async () => {
  const { kept } = fakeFrames({ 0: {} });
  await click({ frameId: 12 });
  expect(kept).toEqual([]);
  expect(opened).not.toHaveBeenCalled();
});

test('on a page that is read the open message is kept', async () => {
  const { kept } = fakeFrames({ 0: {}, 2: { open: 1 } });
  await click({ frameId: 0 });
  expect(kept).toEqual([[2, null]]);
});

test('other entries, and places without a tab, are none of ours', async () => {
  const { kept } = fakeFrames({ 0: {} });
  await onContextMenu({ menuItemId: 'other', frameId: 0 }, 4);
  await onContextMenu({ menuItemId: 'keep-message', frameId: 0 }, undefined);
  expect(kept).toEqual([]);
});

import { expect, test } from 'vitest';
import { chooseFrame, chooseMeant } from '../../../utils/tabs/choose-frame.ts';
import type { Frame } from '../../../utils/tabs/frames.ts';

const frame = (frameId: number, change: Partial<Frame['state']> = {}): Frame => ({
  frameId,
  state: {
    siteIsOn: true,
    adapter: 'generic',
    state: 'none',
    open: 0,
    missing: null,
    selected: false,
    tooLarge: false,
    shutOff: [],
    origin: 'https://mail.example',
    ...change,
  },
});

test('what the person selected is meant before the message that is open', () => {
  expect(chooseFrame([frame(0), frame(3, { open: 1 }), frame(5, { selected: true })])?.frameId).toBe(5);
});

test('a message open in a preview frame is meant before the page around it', () => {
  expect(chooseFrame([frame(0), frame(3, { open: 1 })])?.frameId).toBe(3);
});

test('with nothing open the page itself is meant', () => {
  expect(chooseFrame([frame(7), frame(0)])?.frameId).toBe(0);
});

test('a page that we do not run in gives nothing', () => {
  expect(chooseFrame([])).toBeUndefined();
});

const letter = 'We have decided to go on with another candidate.';

test('a selection in a frame that may not be read is kept as it is, under the page’s title', () => {
  expect(chooseMeant([frame(0)], { frameId: 9, selection: ` ${letter} ` })).toEqual({ frameId: 0, text: letter });
  expect(chooseMeant([frame(0, { open: 1 })], { frameId: 9, selection: letter })).toEqual({ frameId: 0, text: letter });
  expect(chooseMeant([], { frameId: 9, selection: letter })).toBeNull();
});

test('a selection in a frame that may be read is kept from there, with its lines', () => {
  const frames = [frame(0, { open: 1 }), frame(3, { selected: true })];
  expect(chooseMeant(frames, { frameId: 3, selection: letter })).toEqual({ frameId: 3, text: null });
});

test('a selection that the frame itself does not see, as in a shadow root, is kept all the same', () => {
  expect(chooseMeant([frame(0), frame(3)], { frameId: 3, selection: letter })).toEqual({ frameId: 3, text: letter });
});

test('pointing into a frame that may not be read never keeps the page around it', () => {
  expect(chooseMeant([frame(0)], { frameId: 9, selection: '' })).toBeNull();
  expect(chooseMeant([frame(0)], { frameId: 9, selection: 'Hi' })).toBeNull();
  const told = [frame(0, { open: 1 })];
  expect(chooseMeant(told, { frameId: 9, selection: '' })).toEqual({ frameId: 0, text: null });
});

test('what is open where the person points is meant first, then what is open elsewhere, then that frame itself', () => {
  const two = [frame(2, { open: 1 }), frame(3, { open: 1 })];
  expect(chooseMeant(two, { frameId: 3, selection: '' })?.frameId).toBe(3);
  expect(chooseMeant([frame(0), frame(2, { open: 1 })], { frameId: 0, selection: '' })?.frameId).toBe(2);
  expect(chooseMeant([frame(0), frame(2, { selected: true })], { frameId: 0, selection: '' })?.frameId).toBe(0);
  expect(chooseMeant([frame(0), frame(3)], { frameId: 3, selection: '' })?.frameId).toBe(3);
});

import { expect, test } from 'vitest';
import { chooseFrame } from '../../../utils/tabs/choose-frame.ts';
import type { Frame } from '../../../utils/tabs/frames.ts';

const frame = (frameId: number, change: Partial<Frame['state']> = {}): Frame => ({
  frameId,
  state: { siteIsOn: true, adapter: 'generic', state: 'none', open: 0, missing: null, selected: false, ...change },
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

import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameState } from '../../../utils/reading/page-handle.ts';
import { frontPage } from '../../../utils/tabs/front-page.ts';
import { fakeFrames } from '../../support/fake-frames.ts';
import { fakeSites } from '../../support/fake-sites.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeSites().turnOn('https://mail.example/*');
  fakeBrowser.tabs.query = (async () => [{ id: 4, url: 'https://mail.example/mail' }]) as never;
});

async function stateWith(frames: Readonly<Record<number, Partial<FrameState>>>): Promise<string> {
  fakeFrames(frames);
  return (await frontPage()).state;
}

describe('the page in front', () => {
  test('shows no letter only where one would be seen', async () => {
    expect(await stateWith({ 0: {} })).toBe('nothing_open');
    expect(await stateWith({ 0: { tooLarge: true } })).toBe('too_large');
    expect(await stateWith({ 0: { shutOff: ['https://letters.example'] } })).toBe('shut_off');
  });

  test('is not shut off where its frames are read by themselves', async () => {
    const around = { shutOff: ['https://letters.example'] };
    expect(await stateWith({ 0: around, 2: { origin: 'https://letters.example' } })).toBe('nothing_open');
    expect(await stateWith({ 0: around, 2: { origin: 'https://letters.example', siteIsOn: false } })).toBe('shut_off');
  });

  test('shows its letter, whatever else stands in it', async () => {
    expect(await stateWith({ 0: { shutOff: ['https://ads.example'] }, 2: { open: 1 } })).toBe('open');
    expect(await stateWith({ 0: { tooLarge: true }, 2: { open: 1 } })).toBe('open');
  });
});

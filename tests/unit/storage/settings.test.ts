import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  defaultSettings,
  getSettings,
  settingsFrom,
  watchSettings,
} from '../../../utils/storage/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('a new person gets the defaults', async () => {
  expect(await getSettings()).toEqual(defaultSettings);
});

test('one damaged setting falls back by itself and the others stay', () => {
  expect(settingsFrom({ 'setting.paused': 'yes', 'setting.coolOffHours': 48, 'setting.unknown': 1 })).toEqual({
    ...defaultSettings,
    coolOffHours: 48,
  });
});

test('a name that is too long is cut, not lost', async () => {
  const long = 'Maria '.repeat(50);
  await changeSettings({ ownName: long, briefFor: long, templates: [{ name: long, text: 'Dear {recruiter}' }] });
  const { ownName, briefFor, templates } = await getSettings();
  for (const name of [ownName, briefFor, templates[0]?.name]) expect(name).toBe(long.slice(0, 200));
});

test('two settings changed at once in two tabs are both kept', async () => {
  await Promise.all([changeSettings({ paused: true }), changeSettings({ gentleFirstLook: true })]);
  expect(await getSettings()).toMatchObject({ paused: true, gentleFirstLook: true });
});

test('a change is told until the listener has ended', async () => {
  const ended = new AbortController();
  const told: boolean[] = [];
  watchSettings((settings) => told.push(settings.paused), ended.signal);
  await changeSettings({ paused: true });
  await expect.poll(() => told).toEqual([true]);
  ended.abort();
  await changeSettings({ paused: false });
  expect(await getSettings()).toMatchObject({ paused: false });
  expect(told).toEqual([true]);
});

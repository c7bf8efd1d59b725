import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerForSites, startAfterLoad, startInOpenTabs } from '../../../utils/background/registered-scripts.ts';
import { fakeSites } from '../../support/fake-sites.ts';

let sites: ReturnType<typeof fakeSites>;
beforeEach(() => {
  fakeBrowser.reset();
  sites = fakeSites();
});

/** The sites that each of our two scripts runs on. */
const matches = () => sites.scripts.map((script) => script.matches);
const both = (...sites: string[]) => [sites, sites];

describe('the sites that are read', () => {
  test('are none before the person turns one on', async () => {
    await registerForSites();
    expect(matches()).toEqual([]);
  });

  test('follow what the person turns on and off', async () => {
    sites.turnOn('https://mail.google.com/*');
    await registerForSites();
    expect(matches()).toEqual(both('https://mail.google.com/*'));
    sites.turnOn('https://mail.google.com/*', 'https://mail.proton.me/*');
    await registerForSites();
    expect(matches()).toEqual(both('https://mail.google.com/*', 'https://mail.proton.me/*'));
    sites.turnOn();
    await registerForSites();
    expect(matches()).toEqual([]);
  });

  test('come back after an update of the extension, when the browser forgot them', async () => {
    sites.turnOn('https://mail.google.com/*');
    await registerForSites();
    sites.forgetScripts();
    await registerForSites();
    expect(matches()).toEqual(both('https://mail.google.com/*'));
  });

  test('are registered once, however many events come at once', async () => {
    sites.turnOn('https://mail.google.com/*');
    await Promise.all(Array.from({ length: 5 }, () => registerForSites()));
    expect(matches()).toEqual(both('https://mail.google.com/*'));
  });

  test('get what an update brings, where an older registration is still there', async () => {
    sites.turnOn('https://mail.google.com/*');
    sites.scripts.push({ id: 'webmail', matches: ['https://mail.google.com/*'] });
    await registerForSites();
    expect(matches()).toEqual(both('https://mail.google.com/*'));
  });

  test('begin in every frame of an open tab that has no reader yet, and in no other', async () => {
    const started: unknown[] = [];
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 5 }] });
    Object.assign(fakeBrowser.scripting, {
      executeScript: async ({ target, files }: { target: object; files?: string[] }) => {
        if (files) started.push(target);
        return [
          { frameId: 0, result: false },
          { frameId: 3, result: true },
          { frameId: 4, result: null },
        ];
      },
    });
    await startInOpenTabs(['https://webmail.example/*']);
    expect(started).toEqual([{ tabId: 5, frameIds: [0, 4] }]);
  });
});

describe('after an update, or when the extension is turned on again', () => {
  /** Tabs of sites that are on; which of them have our new script already, and which were given it. */
  function openTabs(tabs: Readonly<Record<number, 'new script' | 'old script' | 'closed'>>) {
    const started: number[] = [];
    const asked: unknown[] = [];
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async (query) => {
      asked.push(query.url);
      return Object.keys(tabs).map((id) => ({ id: Number(id) })) as never;
    });
    const executeScript = async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
      if (tabs[target.tabId] === 'closed') throw new Error('No tab with that id');
      if (files) started.push(target.tabId);
      return [{ frameId: 0, result: tabs[target.tabId] === 'new script' }];
    };
    Object.assign(fakeBrowser.scripting, { executeScript });
    return { started, asked };
  }

  test('reading goes on in the open tabs of the sites that are on, once in each', async () => {
    sites.turnOn('https://mail.google.com/*');
    const { started, asked } = openTabs({ 1: 'closed', 2: 'old script', 3: 'new script' });
    await startAfterLoad();
    expect(asked).toEqual([['https://mail.google.com/*']]);
    expect(started).toEqual([2]);
    await startAfterLoad(); // the background was asleep and is woken
    expect(asked).toHaveLength(1);
  });

  test('no tab is looked at where no site is on', async () => {
    const { asked } = openTabs({ 1: 'old script' });
    await startAfterLoad();
    expect(asked).toEqual([]);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerForSites, startInOpenTabs } from '../../../utils/background/registered-scripts.ts';
import { fakeSites } from '../../support/fake-sites.ts';

let sites: ReturnType<typeof fakeSites>;
beforeEach(() => {
  fakeBrowser.reset();
  sites = fakeSites();
});

const matches = () => sites.scripts.map((script) => script.matches);

describe('the sites that are read', () => {
  test('are none before the person turns one on', async () => {
    await registerForSites();
    expect(matches()).toEqual([]);
  });

  test('follow what the person turns on and off', async () => {
    sites.turnOn('https://mail.google.com/*');
    await registerForSites();
    expect(matches()).toEqual([['https://mail.google.com/*']]);
    sites.turnOn('https://mail.google.com/*', 'https://mail.proton.me/*');
    await registerForSites();
    expect(matches()).toEqual([['https://mail.google.com/*', 'https://mail.proton.me/*']]);
    sites.turnOn();
    await registerForSites();
    expect(matches()).toEqual([]);
  });

  test('come back after an update of the extension, when the browser forgot them', async () => {
    sites.turnOn('https://mail.google.com/*');
    await registerForSites();
    sites.forgetScripts();
    await registerForSites();
    expect(matches()).toEqual([['https://mail.google.com/*']]);
  });

  test('are registered once, however many events come at once', async () => {
    sites.turnOn('https://mail.google.com/*');
    await Promise.all(Array.from({ length: 5 }, () => registerForSites()));
    expect(matches()).toEqual([['https://mail.google.com/*']]);
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

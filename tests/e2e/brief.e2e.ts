import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { waitFor } from './browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { readBanner } from './recipes/banner.ts';
import { fillNotes } from './recipes/fill-notes.ts';
import { pageSays } from './recipes/kept.ts';
import { listLetters, openLetter, openSampleInbox } from './recipes/sample-inbox.ts';

describe.each(testedBrowsers())('the brief in %s', (kind) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: productionBuild(kind) });
  });

  afterAll(() => browser?.close());

  async function turnOn(): Promise<void> {
    const settings = await browser.openExtensionPage('options.html#/settings');
    await waitFor('the switch', () =>
      settings.evaluate((words) => {
        const label = [...document.querySelectorAll('label')].find((each) => each.textContent.startsWith(words));
        label?.click();
        return label !== undefined;
      }, 'Your brief on invitations'),
    );
    await waitFor('it to be kept', () =>
      settings.evaluate(
        'chrome.storage.local.get("setting.briefOnInvitation").then((all) => all["setting.briefOnInvitation"])',
      ),
    );
    await settings.close();
  }

  test('is offered on an invitation once that is turned on, on no other letter, and opens for that interview', async () => {
    await turnOn();
    const inbox = await openSampleInbox(browser);
    const offered: string[] = [];
    for (const { id } of await listLetters(inbox)) {
      await openLetter(inbox, id);
      const banner = await readBanner(browser, inbox);
      if (banner?.buttons.includes('Open your brief')) offered.push(id);
    }
    expect(offered).toEqual(['interview-invitation']);
    await openLetter(inbox, 'interview-invitation');
    await (await browser.waitForBanner(inbox, 'invitation to an interview')).click('Open your brief');
    await pageSays(browser, 'options.html#/brief/Merrow%2C%20Service%20Designer', 'For Merrow, Service Designer');
    await inbox.close();
  });

  test.runIf(kind === 'chromium')('fits on one printed page however much was written', async () => {
    await fillNotes(browser);
    const page: Page = await browser.openExtensionPage('options.html#/brief');
    await waitFor('the brief', () => page.$('.brief-line'));
    for (const format of ['a4', 'letter'] as const) {
      const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
    await page.close();
  });
});

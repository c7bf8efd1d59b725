import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from '../browser/build-under-test.ts';
import { browserKinds, launchBrowser, type TestBrowser } from '../browsers.ts';
import { asksAboutNo, keep, readBanner } from '../recipes/banner.ts';
import { logIn, openLetter } from '../recipes/horde.ts';
import { countKept, pageSays } from '../recipes/kept.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import { startHorde } from './horde.ts';
import type { Webmail } from './webmail.ts';

// A second real webmail: it never loads a new page, and HTML letters lie in a frame without an address.
describe.each(browserKinds)('Horde in %s', (kind) => {
  let webmail: Webmail;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    webmail = await startHorde();
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    await turnSiteOn(browser, webmail.url);
    page = await browser.newPage();
    await logIn(page, webmail);
  });

  afterAll(async () => {
    try {
      await browser?.close();
    } finally {
      await webmail?.stop();
    }
  });

  test('a no in plain text and one in HTML are asked about, and an invitation is not', async () => {
    await openLetter(page, '01-after-application.eml');
    await browser.waitForBanner(page, asksAboutNo);
    await openLetter(page, '04-interview-invitation.eml');
    expect(await readBanner(browser, page)).toBeNull();
    await openLetter(page, '02-after-interview-html.eml');
    await browser.waitForBanner(page, asksAboutNo);
  });

  test('a letter that was kept is found in the history, and says so when it is opened again', async () => {
    await openLetter(page, '01-after-application.eml');
    await keep(browser, page);
    await pageSays(browser, 'options.html#/history', 'Lumen Harbor');
    await openLetter(page, '04-interview-invitation.eml');
    await openLetter(page, '01-after-application.eml');
    await browser.waitForBanner(page, /^Kept/);
    expect(await countKept(browser)).toBe(1);
  });
});

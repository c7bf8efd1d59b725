import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from '../browser/build-under-test.ts';
import { browserKinds, launchBrowser, type TestBrowser } from '../browsers.ts';
import { asksAboutNo, readBanner } from '../recipes/banner.ts';
import { logIn, openLetter, openLetterWide, openOwnWindow } from '../recipes/roundcube.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import { startRoundcube } from './roundcube.ts';
import type { Webmail } from './webmail.ts';

// The older skin, with the preview below the list, as many universities still have it.
describe.each(browserKinds)('Roundcube in its larry skin in %s', (kind) => {
  let webmail: Webmail;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    webmail = await startRoundcube({ skin: 'larry', layout: 'desktop' });
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

  test('a no in the preview is asked about, and an invitation is not', async () => {
    await openLetter(page, '01-after-application.eml');
    expect((await browser.waitForBanner(page, asksAboutNo)).text).toMatch(/Lumen Harbor/);
    await openLetter(page, '04-interview-invitation.eml');
    expect(await readBanner(browser, page)).toBeNull();
  });

  test('a no in the whole window is asked about with its company and role', async () => {
    await openLetterWide(page, webmail, '02-after-interview-html.eml');
    const banner = await browser.waitForBanner(page, asksAboutNo);
    expect(banner.text).toMatch(/Fjordworks/);
    expect(banner.text).toMatch(/Data Analyst/);
  });

  test('a no in a window of its own is asked about', async () => {
    const own = await openOwnWindow(browser, webmail, '02-after-interview-html.eml');
    expect((await browser.waitForBanner(own, asksAboutNo)).text).toMatch(/Fjordworks/);
    await own.close();
  });
});

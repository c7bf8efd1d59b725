import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { letterPage } from './browser/letter-page.ts';
import { type PageServer, servePages } from './browser/page-server.ts';
import { waitFor } from './browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { asksAboutNo } from './recipes/banner.ts';
import { turnSiteOn } from './recipes/sites.ts';

/** What our banner says and offers; "gone" where there is nothing to be seen. */
async function seen(browser: TestBrowser, page: Page): Promise<string> {
  const banner = await browser.findBanner(page);
  return banner?.text || 'gone';
}

/**
 * Ends the extension under its open pages: Firefox installs it anew, as an update does; Chromium stops it, and does not
 * start again what its command line named.
 */
async function end(browser: TestBrowser, page: Page): Promise<void> {
  if (browser.kind === 'firefox') {
    await page.browser().installExtension(productionBuild('firefox'));
    return;
  }
  const popup = await browser.openExtensionPage('popup.html');
  await popup.evaluate('void setTimeout(() => chrome.runtime.reload(), 100)'); // ms, until we were answered
  await waitFor('the extension to end', () => popup.isClosed());
}

describe.each(testedBrowsers())('an extension that ends while a letter is open in %s', (kind) => {
  let server: PageServer;
  let browser: TestBrowser;
  let page: Page;
  let exceptions: string[];

  beforeEach(async () => {
    server = await servePages({ '/': letterPage() });
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    await turnSiteOn(browser, server.origin);
    page = await browser.newPage();
    exceptions = [];
    page.on('pageerror', (error) => exceptions.push(String(error)));
    await page.goto(server.origin);
    await browser.waitForBanner(page, asksAboutNo);
  });

  afterEach(async () => {
    await browser?.close();
    await server?.close();
  });

  test('afterwards the old banner is gone, or a press on it says that the page is to be reloaded', async () => {
    await end(browser, page);
    await page.bringToFront();
    if (kind === 'chromium') {
      const banner = await browser.waitForBanner(page, asksAboutNo);
      await banner.click('Keep');
      await (await browser.waitForBanner(page, 'Reload this page')).click('Reload');
      await waitFor('the page without us', async () => (await seen(browser, page)) === 'gone');
    } else {
      await waitFor('the banner to be gone', async () => (await seen(browser, page)) === 'gone');
      await page.reload();
      await (await browser.waitForBanner(page, asksAboutNo)).click('Keep');
      await browser.waitForBanner(page, /^Kept/);
    }
    expect(exceptions).toEqual([]);
  });

  test('while it goes on, the banner stays, and the page sees nothing of how', async () => {
    await new Promise((resolve) => setTimeout(resolve, 8000)); // ms, longer than an abandoned banner stays
    await browser.waitForBanner(page, asksAboutNo);
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    expect(exceptions).toEqual([]);
  });
});

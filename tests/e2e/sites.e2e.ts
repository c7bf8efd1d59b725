import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { letterPage } from './browser/letter-page.ts';
import { type PageServer, servePages } from './browser/page-server.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { asksAboutNo, readBanner } from './recipes/banner.ts';
import { turnSiteOff, turnSiteOn } from './recipes/sites.ts';

describe.each(testedBrowsers())('sites in %s', (kind) => {
  let server: PageServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await servePages({ '/': letterPage() });
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('a fresh install reads no site', async () => {
    const page = await browser.newPage();
    await page.goto(server.origin);
    expect(await readBanner(browser, page)).toBeNull();
    await page.close();
  });

  test('a site that is already open starts working without a reload when it is turned on', async () => {
    const page = await browser.newPage();
    await page.goto(server.origin);
    await page.evaluate("globalThis.notReloaded = 'still the same page'");
    await turnSiteOn(browser, server.origin);
    await page.bringToFront();
    await browser.waitForBanner(page, asksAboutNo);
    expect(await page.evaluate('globalThis.notReloaded')).toBe('still the same page');
    await page.close();
  });

  test('a page opened later has it at once, after a restart too', async () => {
    await browser.restart();
    const page = await browser.newPage();
    await page.goto(server.origin);
    await browser.waitForBanner(page, asksAboutNo);
    await page.close();
  });

  test('a site that was turned off is not read any more', async () => {
    await turnSiteOff(browser, server.origin);
    const page = await browser.newPage();
    await page.goto(server.origin);
    expect(await readBanner(browser, page)).toBeNull();
  });
});

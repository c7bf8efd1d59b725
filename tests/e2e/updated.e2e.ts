import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { geckoId } from '../../wxt.config.ts';
import { loopbackSites, productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { letterPage } from './browser/letter-page.ts';
import { type PageServer, servePages } from './browser/page-server.ts';
import { waitFor } from './browser/wait-for.ts';
import { type BrowserKind, launchBrowser, type TestBrowser } from './browsers.ts';
import { asksAboutNo } from './recipes/banner.ts';
import { countBanners } from './recipes/covered.ts';
import { turnSiteOn } from './recipes/sites.ts';

/** What our banner says and offers; "gone" where there is nothing to be seen. */
async function seen(browser: TestBrowser, page: Page): Promise<string> {
  const banner = await browser.findBanner(page);
  return banner?.text || 'gone';
}

/** Takes the extension away under its open pages: Chromium stops it, Firefox uninstalls it. */
async function end(browser: TestBrowser, page: Page): Promise<void> {
  if (browser.kind === 'firefox') {
    await page.browser().uninstallExtension(geckoId);
    return;
  }
  const popup = await browser.openExtensionPage('popup.html');
  await popup.evaluate('void setTimeout(() => chrome.runtime.reload(), 100)'); // ms, until we were answered
  await waitFor('the extension to end', () => popup.isClosed());
}

/** Has the extension replaced by a newer one: Firefox installs it anew, Chromium loads it anew and turns it on. */
async function update(browser: TestBrowser, page: Page): Promise<void> {
  if (browser.kind === 'firefox') {
    await page.browser().installExtension(productionBuild('firefox'));
    return;
  }
  const id = JSON.stringify(new URL(browser.extensionUrl('')).host);
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(`chrome.developerPrivate.reload(${id}, { failQuietly: true })`);
  const isEnabled = `chrome.management.get(${id}).then(({ enabled }) => enabled)`;
  await waitFor('the old one to end', async () => !(await extensions.evaluate(isEnabled)));
  // Turned on before it is loaded anew it is turned off again by the loading: on is what stays on.
  let timesOn = 0;
  await waitFor('the new one to stay on', async () => {
    timesOn = (await extensions.evaluate(isEnabled)) ? timesOn + 1 : 0;
    if (timesOn === 0) await extensions.evaluate(`chrome.management.setEnabled(${id}, true)`);
    return timesOn === 6; // looked at ten times a second
  });
  await extensions.close();
}

/** What any script, of the page or of ours, complains about in this page. */
async function complaintsIn(page: Page, kind: BrowserKind): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (kind === 'firefox') return complaints;
  const session = await page.createCDPSession(); // puppeteer tells nothing of our own world
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    complaints.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') complaints.push(args.map((each) => each.value ?? each.description).join(' '));
  });
  await session.send('Runtime.enable');
  return complaints;
}

const letterIsShown = `document.querySelector('.message-body p').checkVisibility({ visibilityProperty: true })`;

describe.each(testedBrowsers())('an extension that ends while a letter is open in %s', (kind) => {
  let server: PageServer;
  let browser: TestBrowser;
  let page: Page;
  let complaints: string[];

  beforeEach(async () => {
    server = await servePages({ '/': letterPage() });
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    await turnSiteOn(browser, server.origin);
    page = await browser.newPage();
    complaints = await complaintsIn(page, kind);
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
      await waitFor('the banner to be gone', async () => (await seen(browser, page)) === 'gone', 4000);
    }
    expect(complaints).toEqual([]);
  });

  test('an update goes on by itself in the open page, with one banner, whose buttons work', async () => {
    await page.evaluate(`void (window.old = document.querySelector('.message-body').previousElementSibling)`);
    await update(browser, page);
    await page.bringToFront();
    await waitFor('the old banner to be gone', () => page.evaluate('!window.old.isConnected'));
    await (await browser.waitForBanner(page, asksAboutNo)).click('Keep');
    await browser.waitForBanner(page, /^Kept/);
    expect(await countBanners(page)).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('a letter that was folded away for a gentle first look stays folded, and is shown when the extension ends', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ 'setting.gentleFirstLook': true })`);
    await popup.close();
    await page.bringToFront();
    await page.reload();
    await browser.waitForBanner(page, 'The letter is folded');
    await page.evaluate(`void (window.old = document.querySelector('.message-body').previousElementSibling)`);
    await new Promise((resolve) => setTimeout(resolve, 4000)); // ms, longer than an abandoned fold stays
    expect(await page.evaluate(letterIsShown)).toBe(false);
    expect(await page.evaluate('window.old.isConnected'), 'it was not put up anew').toBe(true);
    await end(browser, page);
    await page.bringToFront();
    if (kind === 'chromium') await (await browser.waitForBanner(page, 'The letter is folded')).click('Open the letter');
    await waitFor('the letter', () => page.evaluate(letterIsShown));
    expect(complaints).toEqual([]);
  });

  test('while it goes on, the banner stays, and the page sees nothing of how', async () => {
    await new Promise((resolve) => setTimeout(resolve, 8000)); // ms, longer than an abandoned banner stays
    await browser.waitForBanner(page, asksAboutNo);
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    expect(complaints).toEqual([]);
  });
});

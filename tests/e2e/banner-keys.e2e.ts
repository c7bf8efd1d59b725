import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { letterPage } from './browser/letter-page.ts';
import { type PageServer, servePages } from './browser/page-server.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { asksAboutNo } from './recipes/banner.ts';
import { turnSiteOff, turnSiteOn } from './recipes/sites.ts';

/** The first script of the page: hears all that typing makes, on its way down and up, wherever a page can listen. */
const spy = `<script>
  window.heard = [];
  const names = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionend', 'copy', 'cut', 'paste'];
  for (const name of names)
    for (const at of [window, document, document.documentElement])
      for (const capture of [true, false])
        at.addEventListener(name, (event) => {
          const where = at === window ? 'window' : at.nodeName;
          heard.push([name, event.key ?? '', where, capture ? 'down' : 'up'].join(' '));
        }, { capture });
</script>`;

const page = letterPage().replace('<head>', (head) => head + spy);

describe.each(testedBrowsers())('keys in %s', (kind) => {
  let server: PageServer;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    server = await servePages({ '/': page });
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    tab = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Types into the banner, from its last button on, as a person does who has no pointer. */
  async function useBannerByKeys(): Promise<void> {
    await (await browser.waitForBanner(tab, asksAboutNo)).click('Why?');
    await tab.evaluate('void heard.splice(0)');
    for (const key of ['j', 'e', '#', 'Escape', ' ', 'Enter'] as const) await tab.keyboard.press(key);
    await tab.keyboard.down('Control');
    await tab.keyboard.press('c');
    await tab.keyboard.up('Control');
    for (const _ of ['Later', 'Not one']) {
      await tab.keyboard.down('Shift');
      await tab.keyboard.press('Tab');
      await tab.keyboard.up('Shift');
    }
    await tab.keyboard.press('Enter');
    await browser.waitForBanner(tab, /^Thank you/);
    for (const key of ['r', 'Tab'] as const) await tab.keyboard.press(key);
    await tab.keyboard.press(' ');
    await browser.waitForBanner(tab, asksAboutNo);
  }

  const heard = async () =>
    String(await tab.evaluate('heard.join()'))
      .split(',')
      .filter(Boolean);

  test('typed in a banner that came into an open page are heard on no element of the page', async () => {
    await tab.goto(server.origin);
    await turnSiteOn(browser, server.origin);
    await tab.bringToFront();
    await useBannerByKeys();
    expect((await heard()).filter((each) => !each.endsWith('window down'))).toEqual([]);
  });

  test('typed in the banner are heard nowhere in the page, and do what they are for', async () => {
    await tab.goto(server.origin);
    await useBannerByKeys();
    expect(await heard()).toEqual([]);
  });

  test('typed in the webmail are all its own', async () => {
    await tab.goto(server.origin);
    await browser.waitForBanner(tab, asksAboutNo);
    await tab.click('h1');
    for (const key of ['k', 'n', 'Enter'] as const) await tab.keyboard.press(key);
    expect(await heard()).toHaveLength(3 * 3 * 6);
    await browser.waitForBanner(tab, asksAboutNo);
  });

  test('are left alone where the site is turned off again', async () => {
    await turnSiteOff(browser, server.origin);
    await tab.goto(server.origin);
    await tab.keyboard.press('k');
    expect(await heard()).toHaveLength(3 * 6);
  });
});

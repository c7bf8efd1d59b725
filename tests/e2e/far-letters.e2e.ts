import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webmailHosts } from '../../utils/webmail/hosts.ts';
import { loopbackSites, productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { type PageServer, servePages } from './browser/page-server.ts';
import { standIn } from './browser/stand-in-sites.ts';
import { waitFor } from './browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { brandSites, cloudSites, cloudTop, gmx, mailCom } from './far/named-sites.ts';
import { no, openAnother, parcel, shutPage } from './far/pages.ts';
import { asksAboutNo, keep } from './recipes/banner.ts';
import { pageSays } from './recipes/kept.ts';
import { popupSays } from './recipes/popup.ts';
import { turnNamedOn, turnSiteOn } from './recipes/sites.ts';

const named = webmailHosts.filter(({ id }) => ['gmx', 'mailcom', 'icloud'].includes(id));

/** Longer than a letter in a frame of its own takes to be told, matched and judged (ms). */
const longEnough = 4000;

// Letters in frames that the page around them may not look into: another origin, or a sandbox.
describe.each(testedBrowsers())('letters in frames of their own in %s', (kind) => {
  let server: PageServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await servePages({
      '/': shutPage([no]),
      '/by-address': shutPage([no], 'src'),
      '/letter': `<!doctype html><body>${no.text}</body>`,
      '/both': shutPage([parcel, no]),
    });
    const grantable = [...loopbackSites, ...named.flatMap(({ patterns }) => patterns)];
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable });
    await turnSiteOn(browser, server.origin);
  });

  afterAll(async () => {
    await browser?.takeRequests(); // to the sites that are stood in for
    await browser?.close();
    await server?.close();
  });

  async function show(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(server.origin + path);
    return page;
  }

  /** The banner that is there for some time; null where there was none at all. */
  async function anyBanner(page: Page, time = longEnough) {
    const end = Date.now() + time;
    while (Date.now() < end) {
      const banner = await browser.findBanner(page);
      if (banner) return banner.text;
      await new Promise((done) => setTimeout(done, 100));
    }
    return null;
  }

  test.each(['/', '/by-address'])(
    'one in a sandbox is read with the header of the page around it (%s)',
    async (path) => {
      const page = await show(path);
      const banner = await browser.waitForBanner(page, asksAboutNo);
      expect(banner.text).toContain('Juniper Lane');
      await page.close();
    },
  );

  test('while the next letter’s header stands over the last one’s text, nothing is said of either', async () => {
    const page = await show('/by-address');
    await browser.waitForBanner(page, /Juniper Lane/);
    await page.evaluate(openAnother(parcel, longEnough));
    await waitFor('the banner to go', async () => (await browser.findBanner(page)) === null);
    expect(await anyBanner(page, longEnough + 2500)).toBeNull();
    await page.evaluate(openAnother({ ...no, subject: 'News on your application' }, 1000));
    await browser.waitForBanner(page, asksAboutNo);
    await page.close();
  });

  describe.each([gmx, mailCom])('$name, a page written from facts', (brand) => {
    test('is read once its page, its mail and its letters are turned on together', async () => {
      await turnNamedOn(browser, brand.name);
      const page = await browser.newPage();
      await standIn(page, brandSites(brand, no));
      await page.goto(brand.top);
      const banner = await browser.waitForBanner(page, asksAboutNo);
      expect(banner.text).toContain('Juniper Lane');
      await page.close();
    });

    test('where its header cannot be read, is silent, and the popup says what can be done', async () => {
      const page = await browser.newPage();
      await standIn(page, brandSites(brand, no, 'closed'));
      await page.goto(brand.top);
      expect(await anyBanner(page)).toBeNull();
      await popupSays(browser, page, 'Keep this message still works');
      await page.close();
    });
  });

  test('iCloud, a page written from facts, is read; several letters in one frame are not taken for one', async () => {
    await turnNamedOn(browser, 'iCloud Mail');
    const page = await browser.newPage();
    await standIn(page, cloudSites(no));
    await page.goto(cloudTop);
    const banner = await browser.waitForBanner(page, asksAboutNo);
    expect(banner.text).toContain('Juniper Lane');
    await page.close();
    const several = await browser.newPage();
    await standIn(several, cloudSites(no, 2));
    await several.goto(cloudTop);
    expect(await anyBanner(several)).toBeNull();
    await several.close();
  });

  test('of two, the banner stands at the one that is a no, and what is kept has its sender', async () => {
    const page = await show('/both');
    await browser.waitForBanner(page, asksAboutNo);
    const before = await page.evaluate(
      "[...document.querySelectorAll('article')].map((each) => each.querySelector('iframe').previousElementSibling.localName)",
    );
    expect((before as string[])[0], 'nothing before the other').toBe('header');
    expect((before as string[])[1]).not.toBe('header');
    await keep(browser, page);
    await pageSays(browser, 'options.html#/history', 'Juniper Lane');
    await page.close();
  });
});

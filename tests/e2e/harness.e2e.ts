import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testedBrowsers } from './browser/kinds.ts';
import { type PageServer, servePages } from './browser/page-server.ts';
import { writePlantedExtension } from './browser/planted-extension.ts';
import { waitFor } from './browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';

// What the other suites rest on: that a leak would be seen, and a banner that no page can reach be found.
describe.each(testedBrowsers())('the means of testing in %s', (kind) => {
  let server: PageServer;
  let extension: string;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await servePages({
      '/': '<!doctype html><p>A letter</p>',
      '/leak': '<!doctype html><p>A letter</p>',
      '/framed': '<!doctype html><div style="height: 2000px"></div><iframe src="/"></iframe>',
    });
    extension = await writePlantedExtension();
    browser = await launchBrowser(kind, { extension, grantable: ['http://localhost/*'] });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(extension, { recursive: true });
  });

  test('a request of a page, the background or a content script is seen', async () => {
    const page = await browser.openExtensionPage('popup.html');
    await page.click('button');
    const letter = await browser.newPage();
    await letter.goto(`${server.origin}/leak`);
    const seen: string[] = [];
    for (const host of ['page.example', 'background.example', 'content.example']) {
      await waitFor(`the request to ${host}`, async () => {
        seen.push(...(await browser.takeRequests()));
        return seen.some((request) => request.includes(host));
      });
    }
    expect(seen.filter((request) => !request.includes('.example'))).toEqual([]);
  });

  test('a browser that nothing asks for anything makes no request', async () => {
    const page = await browser.newPage();
    await page.goto(server.origin);
    expect(await browser.takeRequests()).toEqual([]);
  });

  test('a site is granted when our page asks for it, and not before', async () => {
    const page = await browser.openExtensionPage('popup.html');
    const isGranted = () =>
      page.evaluate("(globalThis.browser ?? chrome).permissions.contains({ origins: ['http://localhost/*'] })");
    expect(await isGranted()).toBe(false);
    await page.click('#ask');
    await waitFor('the grant', isGranted);
  });

  test('a banner in a closed shadow root is found and pressed by hand, in a frame too', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/framed`);
    await waitFor('both banners', async () => (await browser.findBanner(page)) !== null);
    expect(await page.$('>>> button')).toBeNull();
    const banner = await browser.waitForBanner(page, 'Planted');
    expect(banner.text).toMatch(/^Planted banner/);
    expect(banner.buttons).toEqual(['Keep']);
    await banner.click('Keep');
    await browser.waitForBanner(page, /kept \d+, woken \d+, by hand/);
  });

  test('the background is stopped between two presses, and what it stored outlives a restart', async () => {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const press = async (words: RegExp) => {
      await (await browser.waitForBanner(page, /Planted|kept/)).click('Keep');
      const { text } = await browser.waitForBanner(page, words);
      return (/kept (\d+), woken (\d+)/.exec(text) ?? []).slice(1).map(Number) as [number, number];
    };
    const [kept, wakes] = await press(/kept/);
    await browser.stopBackground();
    expect(await press(new RegExp(`kept ${kept + 1},`))).toEqual([kept + 1, wakes + 1]);
    await browser.restart();
    const popup = await browser.openExtensionPage('popup.html');
    const state = await waitFor('the stored state', () => popup.$eval('p', (p) => p.textContent));
    expect(JSON.parse(state)).toMatchObject({ kept: kept + 1 });
  });
});

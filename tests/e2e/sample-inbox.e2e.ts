import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { asksAboutNo, keep, readBanner } from './recipes/banner.ts';
import { countKept, pageSays } from './recipes/kept.ts';
import { listLetters, openLetter, openSampleInbox } from './recipes/sample-inbox.ts';

const noes = ['after-interviews', 'after-application', 'internal-candidate', 'role-closed', 'german'];
const others = ['interview-invitation', 'receipt', 'friend', 'newsletter', 'order-cancelled'];

describe.each(testedBrowsers())('the sample inbox in %s', (kind) => {
  let browser: TestBrowser;
  let inbox: Page;

  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: productionBuild(kind) });
    inbox = await openSampleInbox(browser);
  });

  afterAll(() => browser?.close());

  test('every no is asked about, and nothing is said of the other letters', async () => {
    const asked: string[] = [];
    const spokenOf: string[] = [];
    for (const { id } of await listLetters(inbox)) {
      await openLetter(inbox, id);
      const banner = await readBanner(browser, inbox);
      if (banner) spokenOf.push(id);
      if (banner && asksAboutNo.test(banner.text)) asked.push(id);
    }
    expect(asked).toEqual(expect.arrayContaining(noes));
    expect(others.filter((id) => spokenOf.includes(id))).toEqual([]);
  });

  test('the letter\'s own words are shown when asked "why"', async () => {
    await openLetter(inbox, 'after-application');
    const banner = await browser.waitForBanner(inbox, asksAboutNo);
    await banner.click(/^Why/);
    await browser.waitForBanner(inbox, 'we will not be moving forward with your application');
  });

  test('a letter that was kept is found in the popup and the history', async () => {
    await openLetter(inbox, 'after-application');
    await keep(browser, inbox);
    await pageSays(browser, 'popup.html', 'Hartwell & Pine');
    await pageSays(browser, 'options.html#history', 'Hartwell & Pine');
    expect(await countKept(browser)).toBe(1);
  });

  test('opened again, a kept letter says where it stands and is not asked about', async () => {
    await openLetter(inbox, 'friend');
    await openLetter(inbox, 'after-application');
    const banner = await browser.waitForBanner(inbox, 'Kept');
    expect(banner.buttons).not.toContain('Keep');
  });

  test('keeping can be undone', async () => {
    await openLetter(inbox, 'role-closed');
    await keep(browser, inbox);
    expect(await countKept(browser)).toBe(2);
    await (await browser.waitForBanner(inbox, 'Kept')).click('Undo');
    await browser.waitForBanner(inbox, asksAboutNo);
    expect(await countKept(browser)).toBe(1);
  });

  test('a letter kept in two tabs at the same time is kept once', async () => {
    const second = await openSampleInbox(browser);
    const banners = [];
    for (const page of [inbox, second]) {
      await openLetter(page, 'internal-candidate');
      banners.push(await browser.waitForBanner(page, asksAboutNo));
    }
    const [first, other] = banners;
    await first?.click('Keep');
    // Where the second tab heard of it before the press, there is nothing left to press: it says "Kept" by itself.
    await other?.click('Keep').catch(() => browser.waitForBanner(second, 'Kept'));
    await browser.waitForBanner(second, 'Kept');
    expect(await countKept(browser)).toBe(2);
    await second.close();
    await inbox.bringToFront();
  });

  test('nothing is lost when the background is stopped between two presses', async () => {
    await openLetter(inbox, 'german');
    const banner = await browser.waitForBanner(inbox, asksAboutNo);
    await browser.stopBackground();
    await banner.click('Keep');
    const kept = await browser.waitForBanner(inbox, 'Kept');
    await browser.stopBackground();
    await kept.click('Ask for feedback when you are ready');
    await browser.waitForBanner(inbox, /Planned/);
    expect(await countKept(browser)).toBe(3);
  });

  test('what was kept outlives a restart of the browser', async () => {
    await browser.restart();
    expect(await countKept(browser)).toBe(3);
    await pageSays(browser, 'options.html#history', 'Hartwell & Pine');
  });
});

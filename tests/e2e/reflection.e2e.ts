import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { fillHistory } from './recipes/screens.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz éü.';
/** Rounds that close a page, and rounds that end the whole browser, which takes seconds each. */
const rounds = { page: 24, browser: 3 };

/** The same numbers in every run: a failure can be looked at again. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const answer = 'textarea.answer';
const textOf = (page: Page) => page.$eval(answer, (area) => (area as HTMLTextAreaElement).value);

/** Until a letter is on the disk, measured at 15 ms to 30 ms; a page that is closed needs no such time. */
const onDisk = 60; // ms

describe.each(testedBrowsers())('a look back in %s', (kind) => {
  let browser: TestBrowser;
  let record: string;
  const random = randomNumbers(7);
  let typed = '';

  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: productionBuild(kind) });
    record = await fillHistory(browser);
  });

  afterAll(() => browser?.close());

  /** Opens the look back where it was left: in the popup, or on the record's page. */
  async function open(): Promise<Page> {
    const pages = [`popup.html#/look-back/${record}`, `options.html#/rejection/${record}/look-back`];
    const page = await browser.openExtensionPage(pages[random(pages.length)] ?? '');
    await page.bringToFront();
    await page.waitForSelector('.reflection');
    return page;
  }

  /** Types some letters; what then stands in the field must never be lost. */
  async function type(page: Page): Promise<void> {
    const count = 1 + random(12);
    for (let at = 0; at < count; at += 1) {
      const letter = letters[random(letters.length)] ?? 'a';
      await page.keyboard.sendCharacter(letter);
      if (random(3) === 0) await new Promise((done) => setTimeout(done, random(25)));
    }
    const before = typed;
    typed = await textOf(page);
    expect(typed.startsWith(before)).toBe(true);
  }

  test('begins with how it is, and goes on to a strength by keyboard alone', async () => {
    const page = await open();
    for (let at = 0; at < 12 && (await page.$(answer)) === null; at += 1) {
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press(focused === 'Skip' ? 'Enter' : 'Tab');
    }
    await page.waitForSelector(answer);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.close();
  });

  test(`loses no letter when its page ends at ${rounds.page} random moments`, async () => {
    for (let round = 0; round < rounds.page; round += 1) {
      const page = await open();
      await page.waitForSelector(answer);
      expect(await textOf(page)).toBe(typed);
      await type(page);
      await page.close();
    }
    const page = await open();
    expect(await textOf(page)).toBe(typed);
    await page.close();
  });

  test(`loses no letter when the whole browser ends at ${rounds.browser} random moments`, async () => {
    for (let round = 0; round < rounds.browser; round += 1) {
      const page = await open();
      await type(page);
      await new Promise((done) => setTimeout(done, onDisk));
      await browser.restart();
    }
    const page = await open();
    expect(await textOf(page)).toBe(typed);
    await page.close();
  });
});

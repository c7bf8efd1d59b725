import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { fillHistory } from './recipes/screens.ts';

const answer = 'textarea.answer';

describe.each(testedBrowsers())('a look back in %s', (kind) => {
  let browser: TestBrowser;
  let record: string;

  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: productionBuild(kind) });
    record = await fillHistory(browser);
  });

  afterAll(() => browser?.close());

  test('begins with how it is, and goes on to a strength by keyboard alone', async () => {
    const page = await browser.openExtensionPage(`popup.html#/look-back/${record}`);
    await page.bringToFront();
    await page.waitForSelector('.reflection');
    for (let at = 0; at < 12 && (await page.$(answer)) === null; at += 1) {
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press(focused === 'Skip' ? 'Enter' : 'Tab');
    }
    await page.waitForSelector(answer);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.close();
  });
});

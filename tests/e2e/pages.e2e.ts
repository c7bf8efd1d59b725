import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { fillNotes } from './recipes/fill-notes.ts';
import { emptyScreens, filledScreens, fillHistory, openScreen, resize, type Screen } from './recipes/screens.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const settings = testedBrowsers().flatMap((kind) => (['light', 'dark'] as const).map((scheme) => ({ kind, scheme })));

/** What axe-core finds wrong, as one line each. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const faults = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html + ' ' + node.failureSummary)))`);
  return faults as string[];
}

describe.each(settings)('our pages in $kind, $scheme', ({ kind, scheme }) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: productionBuild(kind), colourScheme: scheme });
  });

  afterAll(() => browser?.close());

  /** Looks at each screen in each width. */
  async function faultsOf(screens: readonly Screen[]): Promise<string[]> {
    const faults: string[] = [];
    for (const screen of screens) {
      const page = await openScreen(browser, screen);
      for (const width of screen.widths) {
        await resize(page, screen, width);
        const found = await accessibilityFaults(page);
        const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (isTooWide) found.push('has to be scrolled sideways');
        faults.push(...found.map((fault) => `${screen.name} at ${width}: ${fault}`));
      }
      await page.close();
    }
    return faults;
  }

  test('everybody can read and use them before anything is kept', async () => {
    expect(await faultsOf(emptyScreens)).toEqual([]);
  });

  test('everybody can read and use them once letters are kept', async () => {
    const record = await fillHistory(browser);
    await fillNotes(browser);
    expect(await faultsOf(filledScreens(record))).toEqual([]);
  });

  test('the popup is never taller than a browser shows', async () => {
    const page = await openScreen(browser, { name: 'popup', path: 'popup.html', widths: [], height: 0 });
    await page.setViewport({ width: 380, height: 300 });
    expect(await page.evaluate(() => document.body.getBoundingClientRect().height)).toBeLessThanOrEqual(600);
  });
});

import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { letterPage } from './browser/letter-page.ts';
import { type PageServer, servePages } from './browser/page-server.ts';
import { waitFor } from './browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { asksAboutNo } from './recipes/banner.ts';
import { turnSiteOn } from './recipes/sites.ts';

/** What newsletters do: wider than the pane, floated tables, layers, shadows, pictures over an edge. */
const newsletter = `<p style="margin-top: 20px">Hello Alex,</p>
  <table align="left" width="300" style="height: 200px; background: #dde"><tr><td>Left</td></tr></table>
  <table align="left" width="3000" style="height: 200px; background: #eed"><tr><td>A very wide table</td></tr></table>
  <div style="clear: both; position: relative; height: 80px; margin: 30px; background: #ded; box-shadow: 0 0 12px #888">
    <span style="position: absolute; top: -12px; right: -12px; z-index: 3; background: #fcc">New</span>
    <span style="display: inline-block; transform: rotate(-3deg)">Turned</span></div>
  <div style="margin-top: -20px; mix-blend-mode: multiply; background: #ff9">Pulled up a little</div>`;

const page = letterPage()
  .replace('<head>', '<head><style>main { height: 700px; overflow: auto } article { line-height: 20px }</style>')
  .replace('<div class="message-body">', (body) => body + newsletter)
  .replace('</body>', '<div style="height: 1500px"></div></body>');

/** Places of all that is in the letter, from its first words on, and how far the pane can be scrolled sideways. */
const measure = `(() => {
  const all = [...document.querySelectorAll('.message-body *')].map((each) => each.getBoundingClientRect());
  const places = all.map(({ x, y, width, height }) => [x, y - all[0].y, width, height].map((each) => Math.round(each * 4) / 4));
  return JSON.stringify([document.querySelector('main').scrollWidth, places]);
})()`;

/** The letter as it looks, from its first words on. */
async function picture(page: Page): Promise<string> {
  const top = await page.evaluate(`document.querySelector('.message-body p').getBoundingClientRect().y + scrollY`);
  const clip = { x: 0, y: Math.round(Number(top)), width: 900, height: 400 };
  return createHash('sha256')
    .update(await page.screenshot({ clip, captureBeyondViewport: false }))
    .digest('hex');
}

describe.each(testedBrowsers())('an honest letter in %s', (kind) => {
  let server: PageServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await servePages({ '/': page });
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    await turnSiteOn(browser, server.origin);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('looks and scrolls with our banner as it does without, and nothing of ours stays behind', async () => {
    const tab = await browser.newPage();
    await tab.goto(server.origin);
    await (await browser.waitForBanner(tab, asksAboutNo)).click('Not one');
    await waitFor('the letter to be held', () =>
      tab.evaluate(`document.querySelector('.message-body').style.length > 0`),
    );
    await browser.waitForBanner(tab, /^Thank you/);
    const [places, look] = [await tab.evaluate(measure), await picture(tab)];
    await (await browser.waitForBanner(tab, /^Thank you/)).click('Close');
    await waitFor('the banner to go', async () => (await browser.findBanner(tab)) === null);
    expect(await tab.evaluate(`document.querySelector('.message-body').attributes.length`)).toBe(1);
    expect(await tab.evaluate(measure)).toBe(places);
    expect(await picture(tab)).toBe(look);
    expect(String(places)).toMatch(/^\[30/);
  });
});

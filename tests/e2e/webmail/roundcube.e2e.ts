import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from '../browser/build-under-test.ts';
import { browserKinds, launchBrowser, type TestBrowser } from '../browsers.ts';
import { asksAboutNo, keep, readBanner } from '../recipes/banner.ts';
import { countKept, pageSays } from '../recipes/kept.ts';
import { heightsOfRows, waitForMarks } from '../recipes/list-marks.ts';
import { logIn, openLetter, openLetterWide } from '../recipes/roundcube.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import { letters } from './letters.ts';
import { startRoundcube } from './roundcube.ts';
import type { Webmail } from './webmail.ts';

// The main job on a webmail that this project did not write, with the builds that people get.
describe.each(browserKinds)('Roundcube in %s', (kind) => {
  let webmail: Webmail;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    webmail = await startRoundcube();
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    page = await browser.newPage();
    await logIn(page, webmail);
  });

  afterAll(async () => {
    try {
      await browser?.close();
    } finally {
      await webmail?.stop();
    }
  });

  test('nothing is read before the site is turned on, and it starts without a reload when it is', async () => {
    await openLetter(page, '01-after-application.eml');
    expect(await readBanner(browser, page)).toBeNull();
    await turnSiteOn(browser, webmail.url);
    await page.bringToFront();
    await browser.waitForBanner(page, asksAboutNo);
  });

  test('every no is asked about, and nothing is asked of any other letter', async () => {
    const asked: string[] = [];
    for (const { file } of letters) {
      await openLetter(page, file);
      const banner = await readBanner(browser, page);
      if (banner && asksAboutNo.test(banner.text)) asked.push(file);
    }
    expect(asked).toEqual(letters.filter(({ expected }) => expected === 'a no').map(({ file }) => file));
  });

  test('a letter opened in the whole window is asked about with its company and role', async () => {
    await openLetterWide(page, webmail, '02-after-interview-html.eml');
    const banner = await browser.waitForBanner(page, asksAboutNo);
    expect(banner.text).toMatch(/Fjordworks/);
    expect(banner.text).toMatch(/Data Analyst/);
  });

  test('a letter with hostile markup runs nothing and cannot cover or remove the banner', async () => {
    await openLetterWide(page, webmail, '13-hostile.eml');
    const banner = await browser.waitForBanner(page, asksAboutNo);
    await banner.click(/^Why/);
    await browser.waitForBanner(page, 'not to move forward');
    expect(await page.title()).not.toMatch(/ ran$/);
  });

  test('a letter kept in the preview is found in popup and history', async () => {
    await logInAgain();
    await openLetter(page, '01-after-application.eml');
    await keep(browser, page);
    await pageSays(browser, 'popup.html', 'Lumen Harbor');
    await pageSays(browser, 'options.html#history', 'Lumen Harbor');
    await page.bringToFront();
  });

  test('the row of the kept letter carries a quiet mark, and no other row does', async () => {
    await waitForMarks(page, ['01-after-application.eml']);
    expect(await browser.findMarks(page)).toEqual(['Kept in Afterword']);
  });

  test('a mark makes no row taller, and goes when the letter is no longer kept', async () => {
    await openLetter(page, '02-after-interview-html.eml');
    const heights = await heightsOfRows(page);
    await keep(browser, page);
    await waitForMarks(page, ['01-after-application.eml', '02-after-interview-html.eml']);
    expect(await heightsOfRows(page)).toEqual(heights);
    await (await browser.waitForBanner(page, /^Kept/)).click('Undo');
    await waitForMarks(page, ['01-after-application.eml']);
  });

  test('opened another way, the kept letter says where it stands and is not asked about', async () => {
    await openLetterWide(page, webmail, '01-after-application.eml');
    const banner = await browser.waitForBanner(page, 'Kept');
    expect(banner.buttons).not.toContain('Keep');
  });

  test('nothing is lost when the background is stopped between two presses', async () => {
    await openLetterWide(page, webmail, '10-thread-rejection.eml');
    const banner = await browser.waitForBanner(page, asksAboutNo);
    await browser.stopBackground();
    await banner.click('Keep');
    const kept = await browser.waitForBanner(page, 'Kept');
    await browser.stopBackground();
    await kept.click('Ask for feedback when you are ready');
    await browser.waitForBanner(page, 'Planned');
    expect(await countKept(browser)).toBe(2);
  });

  test('what was kept outlives a restart of the browser, and the letter still says so', async () => {
    await browser.restart();
    page = await browser.newPage();
    await logIn(page, webmail);
    await openLetter(page, '01-after-application.eml');
    await browser.waitForBanner(page, 'Kept');
    await pageSays(browser, 'options.html#history', 'Lumen Harbor');
    await pageSays(browser, 'options.html#history', 'Cobaltfield');
  });

  test('nothing was sent by all this', () => {
    expect(webmail.mail.sent).toEqual([]);
  });

  async function logInAgain(): Promise<void> {
    await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX`);
    await page.waitForSelector('#messagelist tr.message');
  }
});

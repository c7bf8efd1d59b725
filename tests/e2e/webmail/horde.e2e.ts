import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from '../browser/build-under-test.ts';
import { waitFor } from '../browser/wait-for.ts';
import { browserKinds, launchBrowser, type TestBrowser } from '../browsers.ts';
import { asksAboutNo, keep, readBanner } from '../recipes/banner.ts';
import { logIn, openInThread, openInWindow, openLetter } from '../recipes/horde.ts';
import { countKept, pageSays } from '../recipes/kept.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import { startHorde } from './horde.ts';
import type { Webmail } from './webmail.ts';

// A second real webmail: it never loads a new page, and HTML letters lie in a frame without an address.
describe.each(browserKinds)('Horde in %s', (kind) => {
  let webmail: Webmail;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    webmail = await startHorde();
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    await turnSiteOn(browser, webmail.url);
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

  test('a no in plain text and one in HTML are asked about, and an invitation is not', async () => {
    await openLetter(page, '01-after-application.eml');
    await browser.waitForBanner(page, asksAboutNo);
    await openLetter(page, '04-interview-invitation.eml');
    expect(await readBanner(browser, page)).toBeNull();
    await openLetter(page, '02-after-interview-html.eml');
    await browser.waitForBanner(page, asksAboutNo);
  });

  test('a letter that was kept is found in the history, and says so when it is opened again', async () => {
    await openLetter(page, '01-after-application.eml');
    await keep(browser, page);
    await pageSays(browser, 'options.html#/history', 'Lumen Harbor');
    await openLetter(page, '04-interview-invitation.eml');
    await openLetter(page, '01-after-application.eml');
    await browser.waitForBanner(page, /^Kept/);
    expect(await countKept(browser)).toBe(1);
  });

  /** The banner of the message before goes once our script has seen the change; none comes in the time it needs to. */
  async function isWithoutBanner(what: string): Promise<void> {
    await waitFor(`no banner on ${what}`, async () => (await readBanner(browser, page)) === null);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await readBanner(browser, page), what).toBeNull();
  }

  test('of a thread, the message that is open is the one that is read, in the preview', async () => {
    const answer = 'Re: Next steps, Backend Developer';
    const theirs = /^Ines/;
    await openInThread(page, answer, theirs, 'a close call');
    const no = await browser.waitForBanner(page, asksAboutNo);
    expect(no.text).toContain('Cobaltfield');
    await openInThread(page, answer, /^(?!Ines)/, 'Hi Ines');
    await isWithoutBanner('the person’s own reply');
    await openInThread(page, 'Next steps, Backend Developer', theirs, 'two references');
    await isWithoutBanner('the question before');
    await openInThread(page, answer, theirs, 'a close call');
    await browser.waitForBanner(page, asksAboutNo);
  });

  test('and in windows of their own, side by side', async () => {
    const question = await openInWindow(page, 'Next steps, Backend Developer', /^Ines/);
    const no = await openInWindow(page, 'Re: Next steps, Backend Developer', /^Ines/);
    expect((await browser.waitForBanner(no, asksAboutNo)).text).toContain('Cobaltfield');
    expect(await readBanner(browser, question)).toBeNull();
    await keep(browser, no);
    await pageSays(browser, 'options.html#/history', 'Cobaltfield');
    await Promise.all([question, no].map((each) => each.close()));
  });
});

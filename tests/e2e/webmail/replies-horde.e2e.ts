import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from '../browser/build-under-test.ts';
import { testedBrowsers } from '../browser/kinds.ts';
import { waitFor } from '../browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from '../browsers.ts';
import { asksAboutNo } from '../recipes/banner.ts';
import { logIn, openLetter, readSent, sendReply, writtenReply } from '../recipes/horde.ts';
import { askForReply, draft, notedAsSent, readingLines, waitForSent } from '../recipes/reply.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import { startHorde } from './horde.ts';
import type { LetterFile } from './letters.ts';
import type { Webmail } from './webmail.ts';

const cases = testedBrowsers().flatMap((kind) => (['plain', 'rich'] as const).map((editor) => ({ kind, editor })));

// Horde answers in a window of its own, which a page may or may not open without a person's press.
describe.each(cases)('a reply in Horde with the $editor editor in $kind', ({ kind, editor }) => {
  let webmail: Webmail;
  let browser: TestBrowser;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    webmail = await startHorde({ editor });
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    await turnSiteOn(browser, webmail.url);
    popup = await browser.openExtensionPage('popup.html');
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

  /** The window that Horde opened for the reply. */
  const findWindow = () =>
    waitFor('the window of the reply', async () => {
      const pages = await page.browser().pages();
      return pages.find((each) => each.url().includes('compose'));
    });

  async function sendAndFind(window: Page, file: LetterFile, recipient: string, subject: string): Promise<void> {
    const count = webmail.mail.sent.length;
    const written = readingLines(await waitFor('the draft', () => writtenReply(window, 'Dear Priya,')));
    const lines = readingLines(draft);
    expect(written.slice(0, lines.length)).toEqual(lines);
    expect(written.slice(lines.length).join(' '), `${file} is still quoted below`).toContain('Alex');
    expect(await notedAsSent(popup), 'nothing is noted before').toHaveLength(count);
    await sendReply(window);
    await waitFor('the note that it looks sent', async () => (await notedAsSent(popup)).length === count + 1);
    const mail = await waitForSent(webmail.mail, count + 1);
    expect(mail.recipients).toEqual([recipient]);
    const kept = readingLines(await readSent(page, subject));
    const begin = kept.indexOf('Dear Priya,'); // after what Horde says of the part's kind and size
    expect(kept.slice(begin, begin + lines.length), 'in Sent').toEqual(lines);
  }

  test('the draft goes into the window that opens; sent by the person, it is in Sent word for word', async () => {
    await openLetter(page, '01-after-application.eml');
    await browser.waitForBanner(page, asksAboutNo);
    expect(['handed_over', 'inserted']).toContain(await askForReply(popup, page, draft));
    const subject = 'Re: Your application at Lumen Harbor';
    await sendAndFind(await findWindow(), '01-after-application.eml', 'priya.raman@lumenharbor.example', subject);
  });

  test('where the browser opens no window, the draft waits for the reply that the person opens', async () => {
    await page.goto(webmail.url);
    await openLetter(page, '02-after-interview-html.eml');
    await browser.waitForBanner(page, asksAboutNo);
    await page.evaluate('window.keptOpen = window.open; window.open = () => null');
    expect(await askForReply(popup, page, draft)).toBe('open_a_reply_first');
    await page.evaluate('window.open = window.keptOpen');
    await page.bringToFront();
    await page.click('#button_reply');
    const window = await findWindow();
    const recipient = 'tomas@fjordworks.example';
    await sendAndFind(window, '02-after-interview-html.eml', recipient, 'Re: Update on the Data Analyst role');
  });
});

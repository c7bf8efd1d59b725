import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from '../browser/build-under-test.ts';
import { testedBrowsers } from '../browser/kinds.ts';
import { waitFor } from '../browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from '../browsers.ts';
import { asksAboutNo } from '../recipes/banner.ts';
import { askForReply, draft, notedAsSent, readingLines, waitForSent } from '../recipes/reply.ts';
import { logIn, openLetter, openLetterWide, readSent, sendReply, writtenReply } from '../recipes/roundcube.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import type { LetterFile } from './letters.ts';
import { startRoundcube } from './roundcube.ts';
import type { Webmail } from './webmail.ts';

const cases = testedBrowsers().flatMap((kind) => (['plain', 'rich'] as const).map((editor) => ({ kind, editor })));

interface Ask {
  readonly file: LetterFile;
  readonly recipient: string;
  readonly subject: string;
  /** First words of the letter, which the reply quotes. */
  readonly quoted: string;
}

const plainLetter: Ask = {
  file: '01-after-application.eml',
  recipient: 'priya.raman@lumenharbor.example',
  subject: 'Re: Your application at Lumen Harbor',
  quoted: 'Dear Alex,',
};

// Roundcube answers in a page of its own: from the preview's frame it replaces the page around it.
describe.each(cases)('a reply in Roundcube with the $editor editor in $kind', ({ kind, editor }) => {
  let webmail: Webmail;
  let browser: TestBrowser;
  let page: Page;
  let popup: Page;
  let sent = 0;

  beforeAll(async () => {
    webmail = await startRoundcube({ editor });
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

  async function replyAndSend({ recipient, subject, quoted }: Ask): Promise<void> {
    await browser.waitForBanner(page, asksAboutNo);
    expect(await askForReply(popup, page, draft)).toBe('handed_over');
    const written = readingLines(await waitFor('the draft', () => writtenReply(page, 'Dear Priya,')));
    const lines = readingLines(draft);
    expect(written.slice(0, lines.length)).toEqual(lines);
    expect(written.slice(lines.length).join(' '), 'the letter is still quoted below').toContain(quoted);
    expect(webmail.mail.sent, 'nothing is sent by itself').toHaveLength(sent);

    expect(await notedAsSent(popup), 'nothing is noted before').toHaveLength(sent);
    await sendReply(page);
    sent += 1;
    await waitFor('the note that it looks sent', async () => (await notedAsSent(popup)).length === sent);
    const mail = await waitForSent(webmail.mail, sent);
    expect(mail.recipients).toEqual([recipient]);
    const { heading, text } = await readSent(page, webmail, sent);
    expect(heading).toContain(subject);
    const kept = readingLines(text);
    expect(kept.slice(0, lines.length), 'in Sent').toEqual(lines);
    expect(kept.slice(lines.length).join(' ')).toContain(quoted);
  }

  test('asked for beside the preview, it is sent by the person and is in Sent word for word', async () => {
    await openLetter(page, plainLetter.file);
    await replyAndSend(plainLetter);
  });

  test('asked for on the message page, to a letter in HTML, as well', async () => {
    const file = '02-after-interview-html.eml';
    await openLetterWide(page, webmail, file);
    const { from } = await page.evaluate(() => ({
      from: document.querySelector('#message-header [title*="@"]')?.getAttribute('title') ?? '',
    }));
    await replyAndSend({ file, recipient: from, subject: 'Re: Update on the Data Analyst role', quoted: 'Alex' });
  });

  test('a reply that is left without sending is not noted as sent', async () => {
    const before = await notedAsSent(popup);
    await openLetterWide(page, webmail, '17-role-closed.eml');
    await browser.waitForBanner(page, asksAboutNo);
    expect(await askForReply(popup, page, draft)).toBe('handed_over');
    await waitFor('the draft', () => writtenReply(page, 'Dear Priya,'));
    page.once('dialog', (dialog) => void dialog.accept().catch(() => {})); // "leave without saving?"
    await page.goto(webmail.url).catch(() => {});
    await openLetterWide(page, webmail, '03-receipt.eml');
    expect(await notedAsSent(popup)).toEqual(before);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from '../browser/build-under-test.ts';
import { testedBrowsers } from '../browser/kinds.ts';
import { waitFor } from '../browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from '../browsers.ts';
import { openAsking, openPopupBehind, pressBehind, readDraft } from '../recipes/ask.ts';
import { keep } from '../recipes/banner.ts';
import { press, says } from '../recipes/press.ts';
import { readingLines, waitForSent } from '../recipes/reply.ts';
import { logIn, openLetterWide, openWide, sendReply, writtenReply } from '../recipes/roundcube.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import { letters } from './letters.ts';
import { startRoundcube } from './roundcube.ts';
import { sendToPerson } from './send-mail.ts';
import type { Webmail } from './webmail.ts';

const recruiter = { name: 'Tomas Berg', address: 'tomas@fjordworks.example' };
const hour = 3_600_000; // ms

// The whole loop on a webmail that this project did not write: no, ask, general answer, second ask, specific answer.

describe.each(testedBrowsers())('the feedback loop in Roundcube in %s', (kind) => {
  let webmail: Webmail;
  let browser: TestBrowser;
  let page: Page;
  let popup: Page;
  let sent = 0;
  let thanks: readonly string[] = [];

  beforeAll(async () => {
    webmail = await startRoundcube();
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

  /** Puts the draft of the popup into the reply of the page in front, as it stands there; the person sends it. */
  async function putAndSend(): Promise<void> {
    const draft = readingLines(await readDraft(popup));
    await pressBehind(popup, 'Put into the reply');
    const written = readingLines(await waitFor('the draft', () => writtenReply(page, draft[0] ?? '')));
    expect(written.slice(0, draft.length)).toEqual(draft);
    expect(webmail.mail.sent.filter(({ recipients }) => recipients.includes(recruiter.address))).toHaveLength(sent);
    await sendReply(page);
    sent += 1;
    await waitFor('the mail to go out', () => sentToRecruiter() === sent);
    await pressBehind(popup, 'I sent it');
    await says(popup, 'Nothing to do while you wait.');
    await popup.close();
  }

  const sentToRecruiter = () =>
    webmail.mail.sent.filter(({ recipients }) => recipients.includes(recruiter.address)).length;

  /** An answer arrives, the person opens it and keeps it as what it is offered as. */
  async function answerArrives(number: number, body: string, words: string): Promise<void> {
    const count = webmail.mail.sent.length;
    await sendToPerson(webmail.mail.smtpPort, {
      from: recruiter,
      subject: 'Re: Update on the Data Analyst role',
      inReplyTo: 'l02@example.test',
      date: new Date(Date.now() + number * hour),
      body,
    });
    await waitForSent(webmail.mail, count + 1);
    await openWide(page, webmail, letters.length + number);
    const banner = await browser.waitForBanner(page, 'This looks like an answer from Tomas Berg');
    await banner.click('Keep it');
    await browser.waitForBanner(page, words);
  }

  test('a no is kept, and asked about at once where the person waits for nothing', async () => {
    const settings = await browser.openExtensionPage('options.html#/settings');
    const coolOff = await waitFor('the wait', async () => {
      const selects = await settings.$$('select');
      const values = await Promise.all(selects.map((each) => each.evaluate(({ value }) => value)));
      return selects[values.indexOf('24')];
    });
    await coolOff.select('0');
    await waitFor('the wait to be kept', () =>
      settings.evaluate(
        `(globalThis.browser ?? chrome).storage.local.get('setting.coolOffHours').then((kept) => kept['setting.coolOffHours'] === 0)`,
      ),
    );
    await settings.close();
    await openLetterWide(page, webmail, '02-after-interview-html.eml');
    await keep(browser, page);
    const kept = await browser.waitForBanner(page, 'Ask for feedback when you are ready');
    await kept.click('Ask for feedback when you are ready');
    await browser.waitForBanner(page, 'Planned');
  });

  test('the draft goes into the reply from the popup, and the person sends it', async () => {
    popup = await openPopupBehind(browser, page);
    await pressBehind(popup, 'Write the draft');
    expect(await readDraft(popup)).toMatch(/Tomas/);
    await putAndSend();
    const record = await openAsking(browser, 'Fjordworks');
    await says(record, 'No answer yet.');
    await record.close();
  });

  test('a general answer is noticed, joined and graded general', async () => {
    await answerArrives(
      1,
      'Hi Alex,\n\nthank you for your message. We had many strong applicants and another\ncandidate was a closer match. We wish you all the best.\n\nTomas',
      'friendly and general',
    );
  });

  test('one narrower question goes into the reply to that answer', async () => {
    popup = await openPopupBehind(browser, page);
    await pressBehind(popup, 'Write the draft');
    await pressBehind(popup, 'Ask once more, narrower');
    await putAndSend();
  });

  test('a specific answer is noticed, its themes are offered, and a thank-you is drafted', async () => {
    await answerArrives(
      2,
      'Hi Alex,\n\nin the case study your answers were too long, and your SQL missed the window\nfunctions we use every day. I would suggest practising with two examples.\n\nTomas',
      'something you can use',
    );
    const record = await openAsking(browser, 'Fjordworks');
    await says(record, 'What it speaks of, if you agree');
    await press(record, 'Note it');
    await says(record, 'Noted from it');
    await press(record, 'Write a thank-you');
    thanks = readingLines(await readDraft(record));
    expect(thanks[0]).toMatch(/Tomas/);
    await record.close();
  });

  test('the thank-you goes into the reply from the banner above that answer', async () => {
    await page.bringToFront();
    const banner = await browser.waitForBanner(page, 'Put the draft into your reply');
    await banner.click('Put the draft into your reply');
    const written = readingLines(await waitFor('the draft', () => writtenReply(page, thanks[0] ?? '')));
    expect(written.slice(0, thanks.length)).toEqual(thanks);
    expect(sentToRecruiter()).toBe(sent);
    await sendReply(page);
    sent += 1;
    await waitFor('the mail to go out', () => sentToRecruiter() === sent);
  });

  test('nothing left the device but what the person sent', () => {
    expect(sentToRecruiter()).toBe(3);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from '../browser/build-under-test.ts';
import { testedBrowsers } from '../browser/kinds.ts';
import { waitFor } from '../browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from '../browsers.ts';
import { asksAboutNo, keep, readBanner } from '../recipes/banner.ts';
import { countKept, pageSays } from '../recipes/kept.ts';
import { askForReply, draft, readingLines, waitForSent } from '../recipes/reply.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import { logIn, openFolder, openLetter, readSent, sendReply, wholeList, writtenReply } from '../recipes/sogo.ts';
import { letters } from './letters.ts';
import { startSogo } from './sogo.ts';
import type { Webmail } from './webmail.ts';

// A real webmail that has neither an adapter nor a hint: what carries it carries others that nobody has named. Between
// them the browsers read all letters; Chromium writes in CKEditor 4, Firefox in a plain field.
describe.each(testedBrowsers())('SOGo in %s', (kind) => {
  let webmail: Webmail;
  let browser: TestBrowser;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    webmail = await startSogo({ editor: kind === 'chromium' ? 'rich' : 'plain' });
    const extension = productionBuild(kind);
    browser = await launchBrowser(kind, { extension, grantable: loopbackSites, viewport: wholeList });
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

  test('every no is asked about, and nothing is asked of any other letter', async () => {
    const opened = letters.filter((_, index) => (index % 2 === 0) === (kind === 'chromium'));
    const asked: string[] = [];
    for (const { file } of opened) {
      await openLetter(page, file);
      const banner = await readBanner(browser, page);
      if (banner && asksAboutNo.test(banner.text)) asked.push(file);
    }
    expect(asked).toEqual(opened.filter(({ expected }) => expected === 'a no').map(({ file }) => file));
  });

  test('the draft goes into the reply; sent by the person, it is in Sent word for word', async () => {
    await openLetter(page, '01-after-application.eml');
    await browser.waitForBanner(page, asksAboutNo);
    expect(await askForReply(popup, page, draft)).toBe('inserted');
    const written = readingLines(await waitFor('the draft', () => writtenReply(page, 'Dear Priya,')));
    const lines = readingLines(draft);
    expect(written.slice(0, lines.length)).toEqual(lines);
    expect(written.slice(lines.length).join(' ')).toContain('Priya Raman');
    await sendReply(page);
    const mail = await waitForSent(webmail.mail, 1);
    expect(mail.recipients).toEqual(['priya.raman@lumenharbor.example']);
    const kept = await readSent(page, 1);
    expect(kept.heading).toBe('Re: Your application at Lumen Harbor');
    expect(readingLines(kept.text).slice(0, lines.length)).toEqual(lines);
  });

  test('a letter that was kept is found in the history, and says so when it is opened again', async () => {
    await openFolder(page, 'Inbox');
    await openLetter(page, '02-after-interview-html.eml');
    await keep(browser, page);
    await pageSays(browser, 'options.html#/history', 'Fjordworks');
    await openLetter(page, '04-interview-invitation.eml');
    await openLetter(page, '02-after-interview-html.eml');
    await browser.waitForBanner(page, /^Kept/);
    expect(await countKept(browser)).toBe(1);
  });
});

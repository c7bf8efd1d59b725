import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from '../browser/build-under-test.ts';
import { testedBrowsers } from '../browser/kinds.ts';
import { type PageServer, servePages } from '../browser/page-server.ts';
import { waitFor } from '../browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from '../browsers.ts';
import { asksAboutNo } from '../recipes/banner.ts';
import { askForReply } from '../recipes/reply.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import { linesOf, quoteMark } from './sent-text.ts';
import { unknownWebmail } from './unknown-webmail.ts';

const draft = 'Dear Carla,\n\nThank you for telling me. What was missing?\n\nBest wishes,\nAlex';

describe.each(testedBrowsers())('a draft for the reply to an open letter in %s', (kind) => {
  let server: PageServer;
  let browser: TestBrowser;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    server = await servePages(unknownWebmail);
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    await turnSiteOn(browser, server.origin);
    popup = await browser.openExtensionPage('popup.html');
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openLetter(path: string): Promise<void> {
    await page.bringToFront();
    await page.goto(server.origin + path);
    await browser.waitForBanner(page, asksAboutNo);
  }

  /** Asks the page as the popup does. */
  function replyWith(text: string, path: string): Promise<unknown> {
    return popup.evaluate(
      `(async () => {
        const api = globalThis.browser ?? chrome;
        const [tab] = (await api.tabs.query({})).filter(({ url }) => url === ${JSON.stringify(server.origin + path)});
        const target = { tabId: tab.id, frameIds: [0] };
        const func = (draft) => globalThis.afterwordPage.reply(draft, null);
        const asked = api.scripting.executeScript({ target, func, args: [${JSON.stringify(text)}] });
        const [answer] = await Promise.race([asked, new Promise((resolve) => setTimeout(() => resolve([]), 12000))]);
        return answer?.result ?? 'handed_over';
      })()`,
    );
  }

  const letterOf = (from: Page) =>
    from.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#letter');
      return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerHTML ?? '');
    });

  test('goes into the editor that opens in the page; "reply all" is not pressed and nothing is sent', async () => {
    await openLetter('/in-page');
    expect(await replyWith(draft, '/in-page')).toBe('inserted');
    const lines = linesOf(await letterOf(page));
    expect(lines).toEqual([
      ...linesOf(draft),
      '--',
      'Alex',
      'On 9 Nov 2026 Carla wrote:',
      quoteMark,
      'We have decided.',
    ]);
    expect(await page.title()).not.toMatch(/Reply all/);
    expect(await page.$eval('[aria-label="To"]', (field) => field.textContent)).toBe('carla@juniperlane.example');
    expect(await replyWith(draft, '/in-page'), 'asked again').not.toBe('handed_over');
    expect((await letterOf(page)).split('What was missing?')).toHaveLength(2);
  });

  test('is known to have looked sent when the person pressed send and the editor closed, and not before', async () => {
    const sent = () =>
      popup.evaluate(`(async () => {
        const kept = await (globalThis.browser ?? chrome).storage.session.get(null);
        return Object.keys(kept).filter((name) => name.startsWith('sent.')).length;
      })()`);
    await openLetter('/in-page');
    expect(await replyWith(draft, '/in-page')).toBe('inserted');
    await page.evaluate("document.querySelector('.send').click()"); // by a script, not by the person
    await new Promise((resolve) => setTimeout(resolve, 600)); // ms
    expect(await sent()).toBe(0);
    await openLetter('/in-page');
    expect(await replyWith(draft, '/in-page')).toBe('inserted');
    await page.click('.send');
    await waitFor('the note that it was sent', async () => (await sent()) === 1);
  });

  test('goes into the page that the reply opens as, once', async () => {
    await openLetter('/own-page');
    expect(await replyWith(draft, '/own-page')).toBe('handed_over');
    await waitFor('the draft', async () => (await letterOf(page)).startsWith(draft));
    expect(await letterOf(page)).toBe(`${draft}\n\n\n-- \nAlex\n\n> We have decided.`);
    await page.goto(`${server.origin}/compose`);
    await new Promise((resolve) => setTimeout(resolve, 1500)); // ms, longer than the draft took
    expect(await letterOf(page)).not.toContain('Carla');
  });

  test('goes into the reply that opens in the frame of its letter', async () => {
    await openLetter('/frames');
    expect(await askForReply(popup, page, draft)).toBe('handed_over');
    await waitFor('the draft', async () => {
      const compose = page.frames().find((each) => each.url().endsWith('/compose'));
      const text = await compose?.$eval('#letter', (letter) => (letter as HTMLTextAreaElement).value);
      return text === `${draft}\n\n\n-- \nAlex\n\n> We have decided.`;
    });
  });

  test('does not go into a reply to somebody else', async () => {
    await openLetter('/own-page');
    await page.evaluate("document.querySelector('.reply').onclick = () => { location.href = '/compose-other'; }");
    expect(await replyWith(draft, '/own-page')).toBe('handed_over');
    await waitFor('the other reply', async () => page.url().endsWith('/compose-other'));
    await new Promise((resolve) => setTimeout(resolve, 1500)); // ms, longer than a draft takes
    expect(await letterOf(page)).not.toContain('Carla');
    await page.goto(`${server.origin}/compose`);
    await waitFor('the draft that waited', async () => (await letterOf(page)).startsWith(draft));
  });

  test('waits for the person where two controls could be the one, or nothing opens', async () => {
    for (const path of ['/two-controls', '/nothing-opens']) {
      await openLetter(path);
      expect(await replyWith(draft, path), path).toBe('open_a_reply_first');
    }
  });

  test('still goes into a window that opens late', async () => {
    await openLetter('/nothing-opens');
    expect(await replyWith(draft, '/nothing-opens')).toBe('open_a_reply_first');
    await page.goto(`${server.origin}/compose`);
    await waitFor('the draft', async () => (await letterOf(page)).startsWith(draft));
  });

  test('goes into a reply that is open as a page of its own, at a press', async () => {
    await page.goto(`${server.origin}/compose`);
    await waitFor('our script', async () => (await replyWith(draft, '/compose')) === 'inserted_unchecked');
    expect(await letterOf(page)).toBe(`${draft}\n\n\n-- \nAlex\n\n> We have decided.`);
    expect(await page.$eval('[name=subject]', (field) => (field as HTMLInputElement).value)).toBe(
      'Re: Your application at Juniper Lane',
    );
  });
});

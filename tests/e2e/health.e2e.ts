import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { letterPage } from './browser/letter-page.ts';
import { type PageServer, servePages } from './browser/page-server.ts';
import { standIn } from './browser/stand-in-sites.ts';
import { waitFor } from './browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { readBanner } from './recipes/banner.ts';
import { countKept } from './recipes/kept.ts';
import { openPopupOver, popupSays } from './recipes/popup.ts';
import { turnNamedOn, turnSiteOn } from './recipes/sites.ts';

const gmailPage = (name: string) => readFileSync(resolve(import.meta.dirname, '../fixtures/pages/gmail', name), 'utf8');
const letter = gmailPage('single-en.html');
const at = 'https://mail.google.com/mail/u/0/';

/** Everything that made a letter known is called something else. */
const renamed = letter.replaceAll(/ class="[^"]*"/g, ' class="q7 zz"');
/** Only the letter's own box is, and says what it is in words that webmails use. */
const partlyRenamed = letter
  .replaceAll('class="ii gt"', 'class="x1"')
  .replaceAll('class="a3s aiL"', 'class="message-body"');

/** Words of five letters and more in a page's texts and values, which a report may not hold. */
function wordsOf(html: string): string[] {
  const texts = html.replaceAll(/<[^>]*>/g, ' ');
  const values = [...html.matchAll(/(?:title|email|name|aria-label|href)="([^"]*)"/g)].map((match) => match[1]);
  const words = `${texts} ${values.join(' ')}`.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return [...new Set(words)];
}

describe.each(testedBrowsers())('what the popup says of the page in front in %s', (kind) => {
  let server: PageServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await servePages({ '/': letterPage(), '/none': '<!doctype html><title>Post</title><p>Nothing.</p>' });
    const grantable = [...loopbackSites, 'https://mail.google.com/*'];
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable });
  });

  afterAll(async () => {
    await browser?.takeRequests(); // to the site that is stood in for
    await browser?.close();
    await server?.close();
  });

  async function showGmail(html: string): Promise<Page> {
    await turnNamedOn(browser, 'Gmail');
    const page = await browser.newPage();
    await standIn(page, { [at]: html });
    await page.goto(`${at}#inbox/FMfcg`);
    return page;
  }

  test('whether it is read, and why not', async () => {
    await turnSiteOn(browser, server.origin);
    const page = await browser.newPage();
    await page.goto(server.origin);
    await popupSays(browser, page, '127.0.0.1 is read. A letter is open.');
    await page.goto(`${server.origin}/none`);
    await popupSays(browser, page, '127.0.0.1 is read. No letter is open.');
    await page.goto('about:blank');
    await popupSays(browser, page, 'There is no mail to read on this page.');
    await page.close();
    const list = await showGmail(gmailPage('list-only-en.html'));
    await popupSays(browser, list, 'mail.google.com is read. No letter is open.');
    await list.close();
  });

  test('a webmail that looks different: once, calmly, with a report that holds no word of the person’s', async () => {
    const page = await showGmail(renamed);
    expect(await readBanner(browser, page), 'nothing in the page').toBeNull();
    const popup = await openPopupOver(browser, page, 'looks different today');
    const said = String(await popup.evaluate("document.querySelector('.front').innerText"));
    expect(said.split('looks different today. Keep this message still works.')).toHaveLength(2);
    expect(said).not.toMatch(/error|fail|!/i);

    const report = await waitFor('the report', () =>
      popup.evaluate("document.querySelector('.report textarea')?.value ?? ''"),
    );
    const structure = String(report).split('\n').slice(4).join('\n');
    expect(String(report)).toContain('not found: body');
    expect(structure.split('\n').length).toBeGreaterThan(10);
    // Names of elements, roles and attributes stand in every report, whatever the page says.
    const ours =
      /^(?:aside|button|class|cells?|email|group|heading|hidden|label|labelledby|level|table|textbox|thread|title|tabindex|toolbar|message|legacy|expanded|hovercard|jslog|style|shown|region|search|section|header|footer|gridcell|navigation|presentation|listitem|other|datetime|editable)$/;
    expect(wordsOf(letter).filter((word) => !ours.test(word) && structure.toLowerCase().includes(word))).toEqual([]);

    const before = await countKept(browser);
    await popup.bringToFront();
    await popup.click('.front button');
    await waitFor('it to be kept', async () => (await countKept(browser)) === before + 1);
    await popup.close();
    await page.close();
  });

  test('where the generic reading can take over it does, and the popup still says that the webmail changed', async () => {
    const page = await showGmail(partlyRenamed);
    await popupSays(browser, page, 'looks different today. Keep this message still works.');
    await page.close();
  });
});

import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import type { TestBrowser } from '../browsers.ts';

/**
 * Opens the popup while a page is in front, as the toolbar's button does, and waits until it says these words.
 * @returns the popup's page, to be pressed and closed
 */
export async function openPopupOver(browser: TestBrowser, page: Page, words: string): Promise<Page> {
  const popup = await browser.openExtensionPage('popup.html');
  await page.bringToFront();
  await waitFor(`"${words}" in the popup`, async () => {
    // It looks once, when it is opened; a tab of its own was in front then.
    await popup.evaluate('window.isOld = true; void setTimeout(() => location.reload(), 0)');
    await waitFor('the popup opened anew', () => popup.evaluate('!window.isOld'));
    return waitFor('the words', async () => (await textOf(popup)).includes(words), 3000).catch(() => false);
  });
  return popup;
}

/** What the popup says of the page in front once it says these words. */
export async function popupSays(browser: TestBrowser, page: Page, words: string): Promise<string> {
  const popup = await openPopupOver(browser, page, words);
  const text = await textOf(popup);
  await popup.close();
  return text;
}

async function textOf(popup: Page): Promise<string> {
  return String(await popup.evaluate("document.querySelector('.front')?.innerText ?? ''"));
}

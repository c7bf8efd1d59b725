import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import type { TestBrowser } from '../browsers.ts';

/** A line of the list. */
export interface ListedLetter {
  readonly id: string;
  readonly sender: string;
  readonly subject: string;
}

/** Opens the welcome page's sample inbox in a new tab. */
export async function openSampleInbox(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('welcome.html#sample');
  await waitFor('the list of letters', () => page.$('.sample-list li'));
  return page;
}

/** All letters, in the order of the list. */
export function listLetters(page: Page): Promise<ListedLetter[]> {
  return page.$$eval('.sample-list a', (links) =>
    links.map((link) => ({
      id: link.getAttribute('href')?.split('/')[1] ?? '',
      sender: link.querySelector('.sample-sender')?.textContent ?? '',
      subject: link.querySelector('.sample-subject')?.textContent ?? '',
    })),
  );
}

/** Presses a letter in the list; it is open afterwards. */
export async function openLetter(page: Page, id: string): Promise<void> {
  await page.bringToFront();
  await page.click(`.sample-list a[href="#sample/${id}"]`);
  await waitFor(`the letter ${id}`, () =>
    page.evaluate((wanted) => {
      const chosen = document.querySelector('.sample-list a[aria-current="page"]');
      const subject = chosen?.querySelector('.sample-subject')?.textContent;
      const shown = document.querySelector('.sample-letter h2')?.textContent;
      return chosen?.getAttribute('href') === `#sample/${wanted}` && subject === shown;
    }, id),
  );
}

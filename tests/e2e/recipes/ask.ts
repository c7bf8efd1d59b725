import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import type { TestBrowser } from '../browsers.ts';

const draft = '.draft-text textarea';

/** Opens the part of a record's page that asks for feedback. `name` is what the record is called in the history. */
export async function openAsking(browser: TestBrowser, name: string): Promise<Page> {
  const page = await browser.openExtensionPage('options.html#/history');
  const address = await waitFor(`${name} in the history`, () =>
    page.evaluate((wanted) => {
      const links = [...document.querySelectorAll('a[href*="#/rejection/"]')];
      return links.find((link) => link.textContent?.includes(wanted))?.getAttribute('href') ?? null;
    }, name),
  );
  await page.evaluate((id) => {
    location.hash = `#/rejection/${id}/ask`;
  }, idIn(address));
  await waitFor('the part that asks', () => page.$('.loop'));
  return page;
}

/** Opens the same flow as the popup shows it. */
export async function openAskingInPopup(browser: TestBrowser, asking: Page): Promise<Page> {
  const page = await browser.openExtensionPage(`popup.html#/ask/${idIn(asking.url())}`);
  await waitFor("the popup's flow", () => page.$('.popup-ask'));
  return page;
}

/** The draft as it stands in its field, once there is one. */
export function readDraft(page: Page): Promise<string> {
  return waitFor('a draft', () =>
    page.evaluate((field) => document.querySelector<HTMLTextAreaElement>(field)?.value ?? null, draft),
  );
}

/** Writes at the end of the draft, letter by letter. */
export async function addToDraft(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.focus(draft);
  await page.evaluate((field) => {
    const area = document.querySelector<HTMLTextAreaElement>(field);
    area?.setSelectionRange(area.value.length, area.value.length);
  }, draft);
  await page.keyboard.type(words);
}

/** Writes into the form for an answer that was pasted or heard. */
export async function typeAnswer(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.type('.type-feedback textarea', words);
}

/** Chooses, in the field of this name, the option that begins with these words. */
export async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.bringToFront();
  const chosen = await waitFor(`"${words}" in "${field}"`, () =>
    page.evaluate(
      ([name = '', wanted = '']) => {
        const labels = [...document.querySelectorAll<HTMLLabelElement>('label')];
        const select = labels.find((label) => label.textContent?.trim().startsWith(name))?.control;
        if (!(select instanceof HTMLSelectElement)) return null;
        const option = [...select.options].find(({ text }) => text.startsWith(wanted));
        return option ? { id: select.id, value: option.value } : null;
      },
      [field, words],
    ),
  );
  await page.select(`[id="${chosen.id}"]`, chosen.value);
}

/** Notes one of the themes that are offered for an answer. */
export async function noteTheme(page: Page, theme: string): Promise<void> {
  await page.bringToFront();
  const found = await waitFor(`the theme "${theme}"`, () => page.$(`[aria-label="Note it: ${theme}"]`));
  await found.click();
}

function idIn(address: string): string {
  return /#\/(?:rejection|ask)\/([^/]+)/.exec(address)?.[1] ?? '';
}

/** Opens the popup while another page stays in front, as the browser's own popup does. */
export async function openPopupBehind(browser: TestBrowser, front: Page): Promise<Page> {
  const popup = await browser.openExtensionPage('popup.html');
  await front.bringToFront();
  await popup.evaluate(() => location.reload());
  await waitFor('the popup', () => popup.$('.next-step'));
  return popup;
}

/** Presses a button or link of a page that is not in front. */
export function pressBehind(page: Page, words: string): Promise<unknown> {
  return waitFor(`"${words}" to press`, () =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('main button, main a')];
      const found = all.find((each) => each.textContent?.trim().startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, words),
  );
}

import type { Page } from 'puppeteer-core';
import type { FeedbackRequest } from '../../../utils/core/model/feedback-request.ts';
import type { Reflection } from '../../../utils/core/model/reflection.ts';
import type { TestBrowser } from '../browsers.ts';
import { fillHistory } from './screens.ts';
import { putInto, storedIn } from './stored.ts';

/** A place where a person writes more than a word. */
export interface WritingPlace {
  readonly name: string;
  /** Addresses that it can be written at. */
  readonly paths: readonly [string, ...string[]];
  readonly field: string;
  /** What has to be pressed before the field is there; null for nothing. */
  readonly press: string | null;
  /** Where its words are read after they were typed: the field, or the last of these. */
  readonly shownIn: string | null;
}

/** Keeps three letters, and prepares each for another kind of writing. */
export async function prepareWritingPlaces(browser: TestBrowser): Promise<readonly WritingPlace[]> {
  await fillHistory(browser);
  const page = await browser.openExtensionPage('options.html#/history');
  const [first = '', second = '', third = ''] = (await storedIn<{ id: string }>(page, 'rejections')).map(
    ({ id }) => id,
  );
  const now = Date.now();
  const base = { createdAt: now, updatedAt: now };
  const begun = { ...base, depth: 'short', answers: [], endedAt: null } as const;
  const asked: Reflection = { ...begun, id: crypto.randomUUID(), rejectionId: first, place: 'let_go' };
  const freely: Reflection = { ...begun, id: crypto.randomUUID(), rejectionId: second, place: 'free_writing.write' };
  const request: FeedbackRequest = {
    ...base,
    id: crypto.randomUUID(),
    rejectionId: third,
    kind: 'first',
    state: 'planned',
    tone: 'plain',
    language: 'en',
    address: 'formal',
    seed: 0,
    wordings: [],
    strength: '',
    ownQuestion: '',
    text: 'Dear Sir or Madam, ',
    dueAt: null,
    askedAt: null,
    closedAt: null,
  };
  const ended: Reflection = { ...begun, id: crypto.randomUUID(), rejectionId: third, place: 'end' };
  for (const reflection of [asked, freely, ended]) await putInto(page, 'reflections', reflection);
  await putInto(page, 'requests', request);
  await page.close();
  const lookBack = (id: string) => [`popup.html#/look-back/${id}`, `options.html#/rejection/${id}/look-back`] as const;
  const field = { press: null, shownIn: null };
  return [
    { ...field, name: 'an answer', paths: lookBack(first), field: 'textarea.answer' },
    { ...field, name: 'free writing', paths: lookBack(second), field: 'textarea.answer' },
    { ...field, name: 'a theme of one’s own', paths: lookBack(third), field: '.reflection-part form .field-input' },
    { ...field, name: 'a reason', paths: [`options.html#/rejection/${first}`], field: '.reasons form .field-input' },
    { ...field, name: 'a draft', paths: [`popup.html#/ask/${third}`], field: '.draft-text textarea' },
    { ...field, name: 'a note', paths: [`options.html#/rejection/${third}`], field: '.part textarea.field-input' },
    {
      name: 'what came back',
      paths: [`options.html#/rejection/${second}`],
      press: '.feedback-part > p .aw-button',
      field: '.type-feedback textarea',
      shownIn: '.feedback-words',
    },
  ];
}

/** Opens a place, at one of its addresses. */
export async function openPlace(browser: TestBrowser, place: WritingPlace, path: string): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  await page.bringToFront();
  await page.waitForSelector(place.press ?? place.field);
  return page;
}

/** A page that has not answered the driver for this long will not (ms). */
const silence = 20_000;

/**
 * Opens a place and does something in it. After the process of a page was ended by force, Chromium 156 at times shows a
 * page that never answers the driver again (2 of about 10 runs of 64 ends, 2026-11): then in another page of the place.
 */
export async function inPlace<T>(
  browser: TestBrowser,
  place: WritingPlace,
  path: string,
  act: (page: Page) => Promise<T>,
): Promise<{ readonly page: Page; readonly result: T }> {
  for (let left = 2; ; left -= 1) {
    const page = await openPlace(browser, place, path);
    const done = act(page).then((result) => ({ page, result }));
    const answered = await Promise.race([done, new Promise<null>((resolve) => setTimeout(resolve, silence, null))]);
    if (answered) return answered;
    if (left === 0) throw new Error(`No page of ${place.name} answers`);
    done.catch(() => {}); // it ends with the page
    page.close().catch(() => {});
  }
}

/** The words of a place, as its page shows them. */
export async function wordsOf(page: Page, place: WritingPlace): Promise<string> {
  if (place.shownIn === null) return page.$eval(place.field, (area) => (area as HTMLTextAreaElement).value);
  return page.$$eval(place.shownIn, (all) => all.at(-1)?.textContent ?? '');
}

/** Puts the cursor behind the words of a place; a folded part that it is in is opened. */
export async function beginWriting(page: Page, place: WritingPlace): Promise<void> {
  if (place.press !== null) await page.click(place.press);
  const field = await page.waitForSelector(place.field);
  await field?.evaluate((element) => {
    const area = element as HTMLTextAreaElement;
    area.closest('details')?.setAttribute('open', '');
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  });
}

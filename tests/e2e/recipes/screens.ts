import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import type { TestBrowser } from '../browsers.ts';
import { keep } from './banner.ts';
import { press } from './press.ts';
import { openLetter, openSampleInbox } from './sample-inbox.ts';

/** One of our screens and the sizes it is looked at in, CSS pixels. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly widths: readonly number[];
  readonly height: number;
  /** What is pressed, in this order, before it is looked at: beginnings of the words on it. */
  readonly presses?: readonly string[];
}

const narrowAndWide = [320, 1280];

/** Our screens as they are before anything is kept. */
export const emptyScreens: readonly Screen[] = [
  { name: 'popup-empty', path: 'popup.html', widths: [380], height: 600 },
  { name: 'history-empty', path: 'options.html#/history', widths: narrowAndWide, height: 800 },
  { name: 'patterns-empty', path: 'options.html#/patterns', widths: narrowAndWide, height: 800 },
  { name: 'lessons-empty', path: 'options.html#/lessons', widths: narrowAndWide, height: 800 },
  { name: 'brief-empty', path: 'options.html#/brief', widths: narrowAndWide, height: 800 },
  { name: 'aims-empty', path: 'options.html#/aims', widths: narrowAndWide, height: 800 },
  { name: 'wellbeing-off', path: 'options.html#/wellbeing', widths: narrowAndWide, height: 800 },
  { name: 'welcome', path: 'welcome.html', widths: narrowAndWide, height: 900 },
];

/** Our screens once letters are kept. `record` is the id of one of them. */
export function filledScreens(record: string): readonly Screen[] {
  return [
    { name: 'popup', path: 'popup.html', widths: [380], height: 600 },
    { name: 'history', path: 'options.html#/history', widths: narrowAndWide, height: 800 },
    { name: 'record', path: `options.html#/rejection/${record}`, widths: narrowAndWide, height: 1100 },
    { name: 'look-back', path: `options.html#/rejection/${record}/look-back`, widths: narrowAndWide, height: 800 },
    { name: 'ask', path: `options.html#/rejection/${record}/ask`, widths: narrowAndWide, height: 900 },
    {
      name: 'draft',
      path: `options.html#/rejection/${record}/ask`,
      widths: narrowAndWide,
      height: 900,
      presses: ['Write anyway', 'Write the draft', 'Change the draft'],
    },
    {
      name: 'patterns-table',
      path: 'options.html#/patterns',
      widths: narrowAndWide,
      height: 1400,
      presses: ['As a table'],
    },
    { name: 'patterns', path: 'options.html#/patterns', widths: narrowAndWide, height: 1400 },
    { name: 'lessons', path: 'options.html#/lessons', widths: narrowAndWide, height: 1100 },
    { name: 'brief', path: 'options.html#/brief', widths: narrowAndWide, height: 1100 },
    { name: 'practice', path: 'options.html#/practice', widths: narrowAndWide, height: 1100 },
    { name: 'practice-card', path: 'options.html#/practice/past_role', widths: narrowAndWide, height: 900 },
    { name: 'aims', path: 'options.html#/aims', widths: narrowAndWide, height: 900 },
    { name: 'wellbeing', path: 'options.html#/wellbeing', widths: narrowAndWide, height: 1400 },
    { name: 'settings', path: 'options.html#/settings', widths: narrowAndWide, height: 1100 },
    { name: 'help', path: 'options.html#/help', widths: narrowAndWide, height: 800 },
    { name: 'banner-kept', path: 'welcome.html#sample/after-application', widths: narrowAndWide, height: 800 },
    { name: 'banner', path: 'welcome.html#sample/after-interviews', widths: narrowAndWide, height: 800 },
  ];
}

/**
 * Keeps some letters of the sample inbox.
 * @returns id of one of the records
 */
export async function fillHistory(browser: TestBrowser): Promise<string> {
  const inbox = await openSampleInbox(browser);
  for (const letter of ['german', 'role-closed', 'after-application']) {
    await openLetter(inbox, letter);
    await keep(browser, inbox);
  }
  await inbox.close();
  const history = await browser.openExtensionPage('options.html#/history');
  const link = await waitFor('a link to a record', () =>
    history.evaluate(() => document.querySelector('a[href*="#/rejection/"]')?.getAttribute('href')),
  );
  await history.close();
  return link.split('#/rejection/')[1]?.split('/')[0] ?? '';
}

/** Opens a screen and waits until it has settled. */
export async function openScreen(browser: TestBrowser, screen: Screen): Promise<Page> {
  const page = await browser.openExtensionPage(screen.path);
  await page.bringToFront();
  await waitFor(`a heading in ${screen.name}`, () => page.$('h1, h2'));
  for (const words of screen.presses ?? []) await press(page, words);
  if (screen.name.startsWith('banner')) await browser.waitForBanner(page, /./);
  return page;
}

/** Gives a page the width of the screen under test. */
export async function resize(page: Page, screen: Screen, width: number): Promise<void> {
  await page.setViewport({ width, height: screen.height });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250))); // motion under 150 ms has ended
}

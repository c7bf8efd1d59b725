import type { Page } from 'puppeteer-core';
import type { Chance } from '../../support/random.ts';
import { waitFor } from '../browser/wait-for.ts';
import type { TestBrowser } from '../browsers.ts';

/** A way in which what the person was writing in comes to its end. */
export type Ending = 'close' | 'leave' | 'crash' | 'background' | 'browser';

/** Begins before the letters are typed; what comes back is called right after the last one. */
type End = (browser: TestBrowser, page: Page, by: Chance) => () => Promise<unknown>;

export const endings: Readonly<Record<Ending, End>> = {
  close: (_, page) => () => page.close(),
  leave: (_, page) => async () => {
    await page.evaluate("void (location.href = 'about:blank')").catch(() => {}); // its page may be gone first
    await waitFor('the other page', () => page.url() === 'about:blank');
    await page.close();
  },
  /** The process of the page, which is often that of all our pages. */
  crash: (browser, page) => () => browser.crash(page),
  /** Awake for a message of the page, then stopped somewhere between two letters. */
  background: (browser, page, by) => {
    const wait = by.below(120);
    const stopped = page
      .evaluate("(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'reminders.refresh', payload: {} })")
      .then(() => new Promise((done) => setTimeout(done, wait)))
      .then(() => browser.stopBackground());
    return async () => {
      await stopped;
      await page.close();
    };
  },
  browser: (browser) => () => browser.restart('by_force'),
};

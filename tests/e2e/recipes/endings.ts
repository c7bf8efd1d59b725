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
  crash: (browser, page) => async () => {
    await shown(page);
    await browser.crash(page);
  },
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
  browser: (browser, page) => async () => {
    await shown(page);
    await browser.restart('by_force');
  },
};

/**
 * Until what was typed is on the screen: what nobody can have seen may be lost with a process that is ended by force.
 * On a machine with ten times the work that it can do, its worker comes to write a few ms after the driver's answer.
 */
async function shown(page: Page): Promise<void> {
  // A page that the browser takes for hidden has no frames: then after a while that is longer than one.
  await page.evaluate(`new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
    setTimeout(done, 200, null);
  })`);
}

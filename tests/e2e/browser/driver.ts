import type { Browser, Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

export interface StartOptions {
  readonly executable: string;
  readonly profile: string;
  readonly extension: string;
  readonly proxyPort: number | null;
  readonly headless: boolean;
  readonly colourScheme: 'light' | 'dark' | 'system';
  readonly locale: string;
  readonly timeZone: string | null;
  readonly viewport: { readonly width: number; readonly height: number } | null;
  readonly grantable: readonly string[];
}

/** Something a person can press. */
export interface PressTarget {
  readonly name: string;
  readonly localName: string;
  /** A real pointer press at its middle, after scrolling it into view. */
  click(): Promise<void>;
}

/** What is in one closed shadow root. */
export interface ClosedRoot {
  /** Rendered text. */
  readonly text: string;
  readonly buttons: readonly PressTarget[];
  /** Names of the pictures in it that have one. */
  readonly images: readonly string[];
}

/** What each kind of browser has to be able to do for `launchBrowser`. */
export interface RunningBrowser {
  extensionUrl(path: string): string;
  newPage(): Promise<Page>;
  goToExtensionPage(page: Page, path: string): Promise<void>;
  closedRoots(page: Page): Promise<readonly ClosedRoot[]>;
  stopBackground(): Promise<void>;
  crash(page: Page): Promise<void>;
  kill(): Promise<void>;
  takeRequests(): Promise<readonly string[]>;
  closedByPerson(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until the browser's windows are closed or its process ended. */
export function untilClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.on('disconnected', () => resolve());
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}

/** Elements that a person presses, by their local names. */
export const pressable: ReadonlySet<string> = new Set(['button', 'a', 'summary']);

/** Name of an element as assistive technology has it, near enough for our own markup. In-page function. */
export const nameFunction =
  'function () { return (this.getAttribute("aria-label") ?? this.innerText ?? "").trim().replace(/\\s+/g, " "); }';

/** Text of an element as rendered. In-page function. */
export const textFunction = 'function () { return (this.innerText ?? "").trim(); }';

/** Ends a browser with all its processes, which puppeteer started as a group of their own, as SIGKILL does. */
export async function killBrowser(browser: Browser): Promise<void> {
  const { pid } = browser.process() ?? {};
  if (pid === undefined) throw new Error('This browser was not started here');
  process.kill(-pid, 'SIGKILL');
  await waitFor('the end of every process of the browser', () => !isAlive(-pid));
  await browser.disconnect().catch(() => {});
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

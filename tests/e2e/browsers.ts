import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../launch/find-browser.ts';
import { type BannerView, describeBanner } from './browser/banner-view.ts';
import { startChromium } from './browser/chromium.ts';
import type { RunningBrowser, StartOptions } from './browser/driver.ts';
import { startFirefox } from './browser/firefox.ts';
import { startRecordingProxy } from './browser/recording-proxy.ts';
import { waitFor } from './browser/wait-for.ts';

export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Program to start; without it the first one found. */
  readonly executable?: string;
  /** Folder of the profile; without it a temporary one, removed at the end. */
  readonly profile?: string;
  /** "system" leaves it to the machine. */
  readonly colourScheme?: 'light' | 'dark' | 'system';
  /** Language of the browser, BCP 47. Firefox takes it for web pages only: its own needs a language pack. */
  readonly locale?: string;
  /** IANA name; without it the machine's. */
  readonly timeZone?: string;
  /** False shows a window. */
  readonly headless?: boolean;
  /** False lets the browser reach the network as usual; nothing is recorded then. */
  readonly offline?: boolean;
  /** CSS pixels; null for the window's own. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Match patterns and names of permissions that `permissions.request` grants without asking; Firefox grants all. */
  readonly grantable?: readonly string[];
}

/** A browser with the extension in it, the same to use for both kinds. */
export interface TestBrowser {
  readonly kind: BrowserKind;
  /** Address of one of the extension's pages, such as "popup.html". */
  extensionUrl(path: string): string;
  newPage(): Promise<Page>;
  /** Opens one of the extension's pages in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The banner in a page or one of its frames, as a person meets it; null where there is none. */
  findBanner(page: Page): Promise<BannerView | null>;
  /** Waits for a banner whose text has these words. */
  waitForBanner(page: Page, words: string | RegExp): Promise<BannerView>;
  /** Names of the marks that we put into a page's list, in its order. */
  findMarks(page: Page): Promise<readonly string[]>;
  /** Stops the background as the browser does when it idles: the next event starts it anew. */
  stopBackground(): Promise<void>;
  /** Ends the process that a page of the extension runs in, as a crash does; the page is gone. */
  crash(page: Page): Promise<void>;
  /**
   * Ends the browser and starts it again with the same profile; pages of before are gone. "by_force" ends all its
   * processes without a word (SIGKILL).
   */
  restart(how?: 'orderly' | 'by_force'): Promise<void>;
  /** Requests to other machines seen since the last call, as "METHOD address by whom". */
  takeRequests(): Promise<readonly string[]>;
  /** Waits until somebody closes the browser. */
  closedByPerson(): Promise<void>;
  /** Ends the browser. @throws when any request to another machine was seen. */
  close(): Promise<void>;
}

const starters = { chromium: startChromium, firefox: startFirefox };

/**
 * Starts a browser with the extension. It reaches this machine only: everything else goes to a proxy that refuses,
 * and is reported by `takeRequests` and `close`.
 * @throws {Error} when there is no browser of this kind
 */
export async function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<TestBrowser> {
  const executable = options.executable ?? findBrowser(kind)?.path;
  if (!executable) throw new Error(`No ${kind} was found on this machine`);
  const ownProfile = options.profile === undefined;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), `afterword-${kind}-`)));
  const proxy = await startRecordingProxy();
  const start: StartOptions = {
    executable,
    profile,
    extension: options.extension,
    proxyPort: options.offline === false ? null : proxy.port,
    headless: options.headless ?? true,
    colourScheme: options.colourScheme ?? 'light',
    locale: options.locale ?? 'en-US',
    timeZone: options.timeZone ?? null,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    grantable: options.grantable ?? [],
  };
  let running: RunningBrowser = await starters[kind](start, proxy);
  const seen: string[] = [];

  const findBanner = async (page: Page) => {
    const root = (await running.closedRoots(page)).find((candidate) => candidate.buttons.length > 0);
    return root ? describeBanner(root) : null;
  };
  return {
    kind,
    extensionUrl: (path) => running.extensionUrl(path),
    newPage: () => running.newPage(),
    openExtensionPage: async (path) => {
      const page = await running.newPage();
      await running.goToExtensionPage(page, path);
      return page;
    },
    findBanner,
    waitForBanner: (page, words) =>
      waitFor(`a banner that says ${words}`, async () => {
        const says = (banner: BannerView) =>
          typeof words === 'string' ? banner.text.includes(words) : words.test(banner.text);
        const banner = await findBanner(page);
        if (!banner || !says(banner)) return null;
        // Its buttons were listed before its text was read: once more, now that it says what was waited for.
        const settled = await findBanner(page);
        return settled && says(settled) ? settled : null;
      }),
    findMarks: async (page) => (await running.closedRoots(page)).flatMap(({ images }) => images),
    stopBackground: () => running.stopBackground(),
    crash: (page) => running.crash(page),
    restart: async (how = 'orderly') => {
      if (how === 'by_force') await running.kill();
      else {
        seen.push(...(await running.takeRequests()));
        await running.close();
      }
      running = await starters[kind](start, proxy);
    },
    takeRequests: async () => [...seen.splice(0), ...(await running.takeRequests())],
    closedByPerson: () => running.closedByPerson(),
    close: async () => {
      seen.push(...(await running.takeRequests().catch(() => [])));
      await running.close();
      await proxy.close();
      if (ownProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      if (seen.length > 0) throw new Error(`Requests to other machines were seen:\n${seen.join('\n')}`);
    },
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { type Bidi, connectBidi, type RemoteNode } from './bidi.ts';
import {
  type ClosedRoot,
  killBrowser,
  nameFunction,
  type PressTarget,
  pressable,
  type RunningBrowser,
  type StartOptions,
  textFunction,
  untilClosed,
} from './driver.ts';
import type { RecordingProxy } from './recording-proxy.ts';
import { waitFor } from './wait-for.ts';

/** The address of our pages is drawn at install; a fixed one lets a test open them. */
const host = '6a9d3c52-8c1f-4d6e-b0f7-2e51c84a7d93';
const origin = `moz-extension://${host}`;

function preferences(options: StartOptions, id: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
    // An extension loaded for a test is removed at the end of the run; these two keep what it stored.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': false, // permissions.request says yes
    'layout.css.prefers-color-scheme.content-override': { dark: 0, light: 1, system: 2 }[options.colourScheme],
    'intl.accept_languages': options.locale,
    ...(options.proxyPort !== null && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
    }),
  };
}

/** Starts a Firefox with the extension, over WebDriver BiDi. */
export async function startFirefox(options: StartOptions, proxy: RecordingProxy): Promise<RunningBrowser> {
  const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.viewport,
    args: ['-remote-allow-system-access'], // without it pages of extensions are refused
    extraPrefsFirefox: preferences(options, id),
    ...(options.timeZone !== null && { env: { ...process.env, TZ: options.timeZone } }),
  });
  const bidi = await connectBidi(browser);
  await bidi.evaluateInChrome(watchRequests);
  await browser.installExtension(options.extension);
  return {
    extensionUrl: (path) => `${origin}/${path}`,
    newPage: () => browser.newPage(),
    goToExtensionPage: (page, path) => goTo(page, `${origin}/${path}`),
    closedRoots: (page) => closedRoots(bidi, page),
    async stopBackground() {
      await bidi.evaluateInChrome(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`);
    },
    async crash(page) {
      const url = String(await page.evaluate('location.href'));
      process.kill(Number(await bidi.evaluateInChrome(processOf(url))), 'SIGKILL');
      await bidi.evaluateInChrome('gBrowser.removeTab(globalThis.afterwordTab)');
    },
    kill: () => killBrowser(browser),
    async takeRequests() {
      if (options.proxyPort === null) return [];
      proxy.take(); // the browser's own go there as well; who asked is known to the browser only
      return JSON.parse(await bidi.evaluateInChrome('JSON.stringify(globalThis.afterwordRequests.splice(0))'));
    },
    closedByPerson: () => untilClosed(browser),
    close: () => browser.close(),
  };
}

/**
 * Runs in the browser's own window: notes every request that leaves this machine and that was not made by the
 * browser itself, whoever made it (pages, content scripts, our pages, the background).
 */
const watchRequests = `(() => {
  const seen = (globalThis.afterwordRequests = []);
  const near = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);
  globalThis.afterwordWatcher = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const by = channel.loadInfo.triggeringPrincipal;
      if (by.isSystemPrincipal || near.has(channel.URI.host)) return;
      const who = by.isExpandedPrincipal ? 'content script' : by.spec;
      seen.push(channel.requestMethod + ' ' + channel.URI.spec + ' by ' + who);
    },
  };
  Services.obs.addObserver(globalThis.afterwordWatcher, 'http-on-opening-request');
})()`;

/** Opens a page of the extension. Its load event does not reach puppeteer, so its readiness is asked for. */
async function goTo(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 1500 }).catch(() => {}); // runs out long after the page is there
  await waitFor(url, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );
}

async function closedRoots(bidi: Bidi, page: Page): Promise<ClosedRoot[]> {
  const contexts = await bidi.contextsOf(page);
  const found = await Promise.all(
    contexts.map(async (context) => {
      const document = await bidi.readDocument(context).catch(() => null); // a frame may go while we look
      const roots = document ? nodesBelow(document).filter((node) => node.value?.mode === 'closed') : [];
      return Promise.all(roots.map((root) => describeRoot(bidi, page, context, root)));
    }),
  );
  return found.flat();
}

async function describeRoot(bidi: Bidi, page: Page, context: string, root: RemoteNode): Promise<ClosedRoot> {
  const shown = (root.value?.children ?? []).filter(
    (node) => node.value?.nodeType === 1 && node.value.localName !== 'style',
  );
  const texts = await Promise.all(shown.map((node) => bidi.callOn(context, node, textFunction)));
  const buttons = nodesBelow(root).filter((node) => pressable.has(node.value?.localName ?? ''));
  const targets = await Promise.all(
    buttons.map(
      async (node): Promise<PressTarget> => ({
        name: await bidi.callOn(context, node, nameFunction),
        localName: node.value?.localName ?? '',
        click: async () => {
          await page.bringToFront();
          await bidi.press(context, node);
        },
      }),
    ),
  );
  const images = nodesBelow(root).filter((node) => node.value?.attributes?.role === 'img');
  const names = await Promise.all(images.map((node) => bidi.callOn(context, node, nameFunction)));
  return { text: texts.join('\n').trim(), buttons: targets, images: names };
}

function nodesBelow(node: RemoteNode): RemoteNode[] {
  const inside = [...(node.value?.children ?? []), ...(node.value?.shadowRoot ? [node.value.shadowRoot] : [])];
  return inside.flatMap((each) => [each, ...nodesBelow(each)]);
}

/** Runs in the browser's own window: the id of the process, as the system has it, that shows an address in a tab. */
const processOf = (url: string) => `(() => {
  const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
  globalThis.afterwordTab = tab;
  return tab.linkedBrowser.browsingContext.currentWindowGlobal.osPid;
})()`;

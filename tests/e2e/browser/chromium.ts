import { type Browser, type CDPSession, launch, type Page, type Protocol } from 'puppeteer-core';
import { noteGrantedBefore, prepareProfile } from './chromium-profile.ts';
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

/**
 * The browser's own requests are switched off, so that every request the proxy sees is ours (measured with
 * Chromium 156: none in 5 s). The addresses lead to a closed port of this machine.
 */
const quiet = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--gaia-url=http://127.0.0.1:9/',
  '--google-base-url=http://127.0.0.1:9/',
  '--gcm-checkin-url=http://127.0.0.1:9/',
  '--gcm-registration-url=http://127.0.0.1:9/',
  '--gcm-mcs-endpoint=127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9/',
];

/**
 * Older Chromiums (seen with Debian's on a fresh machine) ask these by themselves all the same, and a proxy cannot
 * tell who asked. Nothing of ours can hide behind them: Firefox, built from the same sources, tells for each request
 * who made it, and nothing is left out there.
 */
const ownHosts = new Set([
  'www.google.com:443',
  'redirector.gvt1.com:443',
  'android.clients.google.com:443',
  'update.googleapis.com:443',
]);
const isByItself = (request: string) => request.startsWith('CONNECT ') && ownHosts.has(request.slice(8));

// The second one: extensions named on the command line keep the permissions of the profile, the others lose them.
const disabledFeatures = 'NetworkTimeServiceQuerying,AutofillServerCommunication,DisableLoadExtensionCommandLineSwitch';

/** Starts a Chromium with the extension, over the DevTools protocol. */
export async function startChromium(options: StartOptions, proxy: RecordingProxy): Promise<RunningBrowser> {
  const isNew = prepareProfile(options.profile);
  if (isNew && options.grantable.length > 0) {
    const first = await launchWith(options);
    await findId(first);
    await first.close();
    noteGrantedBefore(options.profile, options.extension, options.grantable);
  }
  const browser = await launchWith(options);
  const id = options.grantable.length > 0 ? await findId(browser) : await browser.installExtension(options.extension);
  const origin = `chrome-extension://${id}`;
  return {
    extensionUrl: (path) => `${origin}/${path}`,
    async newPage() {
      const page = await browser.newPage();
      if (options.colourScheme !== 'system') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colourScheme }]);
      }
      return page;
    },
    async goToExtensionPage(page, path) {
      await page.goto(`${origin}/${path}`);
    },
    closedRoots,
    async stopBackground() {
      const target = browser
        .targets()
        .find((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
      const worker = await target?.worker();
      await worker?.close();
    },
    async crash(page) {
      const session = await page.createCDPSession();
      session.send('Page.crash').catch(() => {}); // nobody is left to answer
      await new Promise((gone) => page.once('error', gone));
      await page.close();
    },
    kill: () => killBrowser(browser),
    takeRequests: async () => proxy.take().filter((request) => !isByItself(request)),
    closedByPerson: () => untilClosed(browser),
    close: () => browser.close(),
  };
}

function launchWith(options: StartOptions): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true, // what lets branded Chrome load an unpacked extension too
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: options.viewport,
    args: [
      ...quiet,
      `--disable-features=${disabledFeatures}`,
      `--lang=${options.locale}`,
      ...(options.proxyPort === null ? [] : [`--proxy-server=127.0.0.1:${options.proxyPort}`]),
      ...(options.grantable.length > 0 ? [`--load-extension=${options.extension}`] : []),
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
    env: {
      ...process.env,
      LANGUAGE: options.locale.replace('-', '_'),
      ...(options.timeZone !== null && { TZ: options.timeZone }),
    },
  });
}

/** Id of the extension named on the command line: that of its worker. */
async function findId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker', { timeout: 10_000 });
  return new URL(target.url()).host;
}

/** The closed shadow roots of a page and its same-origin frames. */
async function closedRoots(page: Page): Promise<ClosedRoot[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const roots = nodesBelow(root).filter((node) => node.shadowRootType === 'closed');
    return await Promise.all(roots.map((each) => describeRoot(page, session, each)));
  } finally {
    await session.detach();
  }
}

async function describeRoot(page: Page, session: CDPSession, root: Protocol.DOM.Node): Promise<ClosedRoot> {
  const shown = (root.children ?? []).filter((node) => node.nodeType === 1 && node.localName !== 'style');
  const texts = await Promise.all(shown.map((node) => callOn(session, node, textFunction)));
  const buttons = nodesBelow(root).filter((node) => pressable.has(node.localName));
  const targets = await Promise.all(buttons.map((node) => describeButton(page, session, node)));
  const images = nodesBelow(root).filter((node) => attributeOf(node, 'role') === 'img');
  const names = await Promise.all(images.map((node) => callOn(session, node, nameFunction)));
  return { text: texts.join('\n').trim(), buttons: targets, images: names };
}

/** Attributes travel as one list: name, value, name, value. */
function attributeOf({ attributes = [] }: Protocol.DOM.Node, name: string): string | undefined {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? undefined : attributes[at + 1];
}

async function describeButton(page: Page, session: CDPSession, node: Protocol.DOM.Node): Promise<PressTarget> {
  const name = await callOn(session, node, nameFunction);
  return { name, localName: node.localName, click: () => press(page, node.backendNodeId) };
}

async function press(page: Page, backendNodeId: number): Promise<void> {
  const session = await page.createCDPSession();
  try {
    await page.bringToFront(); // a tab behind another one is not painted, and hears no presses
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quads[0] ?? [];
    await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
  } finally {
    await session.detach();
  }
}

async function callOn(session: CDPSession, node: Protocol.DOM.Node, functionDeclaration: string): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  const objectId = object.objectId ?? '';
  const { result } = await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration });
  return String(result.value ?? '');
}

function nodesBelow(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const inside = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return inside.flatMap((each) => [each, ...nodesBelow(each)]);
}

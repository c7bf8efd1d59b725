import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { letterPage } from './browser/letter-page.ts';
import { type PageServer, servePages } from './browser/page-server.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { asksAboutNo } from './recipes/banner.ts';
import { countKept } from './recipes/kept.ts';
import { turnSiteOn } from './recipes/sites.ts';

/** Before the content script comes: remembers every shadow root and every event that the page gets to see. */
const spy = `
  window.roots = [];
  window.heard = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    window.roots.push(root);
    return root;
  };
  for (const name of ['click', 'pointerdown', 'keydown', 'message']) {
    window.addEventListener(name, (event) => {
      window.heard.push(name + ' ' + event.composedPath().map((each) => each.nodeName ?? 'window').join(' '));
    }, { capture: true });
  }`;

/** Every way we know by which a page could press "Keep" or speak with an extension. */
const attacks = `(async (extension) => {
  const answers = [];
  const attempt = async (name, act) => {
    try { answers.push([name, await act()]); } catch (error) { answers.push([name, null]); }
  };
  const hosts = [...document.querySelectorAll('*')].filter((each) => each.children.length === 0);
  for (const host of hosts) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const box = host.getBoundingClientRect();
      const at = { bubbles: true, composed: true, clientX: box.x + 5, clientY: box.y + 5 };
      host.dispatchEvent(new PointerEvent(type, at));
    }
    for (const key of ['Enter', ' ']) host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    host.click?.();
    host.focus?.();
  }
  const wish = { kind: 'message.keep', type: 'message.keep', payload: {}, message: {} };
  window.postMessage(wish, '*');
  document.dispatchEvent(new CustomEvent('message.keep', { detail: wish }));
  new BroadcastChannel('afterword').postMessage(wish);
  const id = new URL(extension).host;
  await attempt('chrome.runtime', () => globalThis.chrome.runtime.sendMessage(id, wish));
  await attempt('browser.runtime', () => globalThis.browser.runtime.sendMessage(id, wish));
  await attempt('manifest', () => fetch(extension + 'manifest.json').then((answer) => answer.text()));
  await attempt('page of ours in a frame', () => new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.src = extension + 'options.html';
    frame.onload = () => { try { resolve(frame.contentDocument?.body?.innerText || null); } catch { resolve(null); } };
    frame.onerror = reject;
    document.body.append(frame);
    setTimeout(() => resolve(null), 1000);
  }));
  await attempt('databases', async () => (await indexedDB.databases()).map((each) => each.name).join() || null);
  return answers.filter(([, answer]) => answer !== null && answer !== undefined);
})`;

describe.each(testedBrowsers())('a hostile page in %s', (kind) => {
  let server: PageServer;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/': letterPage(spy) });
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    await turnSiteOn(browser, server.origin);
    page = await browser.newPage();
    await page.goto(server.origin);
    await browser.waitForBanner(page, asksAboutNo);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('it cannot read the banner', async () => {
    const seen = await page.evaluate(`({
      roots: window.roots.length,
      open: [...document.querySelectorAll('*')].filter((each) => each.shadowRoot).length,
      text: document.body.innerText + document.documentElement.outerHTML,
      globals: Object.keys(window).filter((name) => /afterword|wxt/i.test(name)),
    })`);
    expect(seen).toMatchObject({ roots: 0, open: 0, globals: [] });
    expect((seen as { text: string }).text).not.toMatch(/looks like a no|Is this a no|Afterword/);
  });

  test('it can neither press a button of the banner, nor speak with the extension, nor read what is kept', async () => {
    const worked = await page.evaluate(`${attacks}(${JSON.stringify(browser.extensionUrl(''))})`);
    expect(worked).toEqual([]);
    await browser.waitForBanner(page, asksAboutNo);
    expect(await countKept(browser)).toBe(0);
  });

  test('a person still can, and the page does not see what was pressed', async () => {
    await page.bringToFront();
    await page.evaluate('window.heard.splice(0)');
    await (await browser.waitForBanner(page, asksAboutNo)).click('Keep');
    await browser.waitForBanner(page, 'Kept');
    expect(await countKept(browser)).toBe(1);
    expect(String(await page.evaluate('window.heard.join()'))).not.toMatch(/BUTTON|SECTION|fragment/i);
  });
});

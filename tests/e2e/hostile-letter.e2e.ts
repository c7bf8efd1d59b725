import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackSites, productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { letterPage } from './browser/letter-page.ts';
import { type PageServer, servePages } from './browser/page-server.ts';
import { waitFor } from './browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { asksAboutNo } from './recipes/banner.ts';
import { bannerPicture, coveringElements } from './recipes/covered.ts';
import { covers } from './recipes/covers.ts';
import { countKept } from './recipes/kept.ts';
import { turnSiteOn } from './recipes/sites.ts';

/** What a letter may bring along where a webmail puts it into its own page, styles and all. */
const letters: Readonly<Record<string, string>> = {
  'styles every element away': `<style>
    div, section, button, div:empty, div:not([class]), article > div:not([class]) {
      all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important;
      position: fixed !important; left: -9999px !important; width: 0 !important; height: 0 !important;
      transform: scale(0) !important; clip-path: inset(50%) !important; pointer-events: none !important;
      filter: opacity(0) !important; font-size: 0 !important; color: transparent !important; zoom: 0.01 !important;
      content-visibility: hidden !important; contain: strict !important; max-height: 0 !important;
      mask: linear-gradient(transparent, transparent) !important; z-index: -1 !important; float: left !important;
    }
    .message-body { all: revert !important; }
  </style>`,
  'looks just like our banner': `<section class="banner" aria-label="Afterword"><p>This looks like a no from Acme.</p>
    <button class="fake aw-button aw-button-primary">Keep</button><button class="fake">Not one</button></section>`,
  'is dressed in our names': `<div id="afterword" data-afterword><form id="keep"><input name="attributes">
    <input name="parentElement"><button class="fake" name="keep">Keep</button></form></div>
    <style>:root { --aw-ink: transparent; --aw-paper: transparent; --banner-ink: transparent; --aw-font: none }</style>`,
};

const spy = `
  window.pressed = 0;
  document.addEventListener('click', (event) => event.target.closest?.('.fake') && (window.pressed += 1));
  window.keys = [];
  for (const name of ['keydown', 'keypress', 'keyup'])
    for (const at of [document, document.body]) at.addEventListener(name, (event) => window.keys.push(event.key));`;
const page = (letter: string) => letterPage(spy).replace('<p>Kind regards,', `${letter}<p>Kind regards,`);

/** A conversation of three letters that all begin with what is to lie over the banner of the second. */
const coverPage = (cover: string) => {
  const other = `<article><header><h1>Lunch</h1><p>From <a href="mailto:bo@cook.example" title="bo@cook.example">Bo</a>
    <time datetime="2026-11-10T10:00:00Z">10 Nov 2026</time></p></header>
    <div class="message-body">${cover}<p>Shall we have soup on Thursday?</p></div></article>`;
  return letterPage(spy)
    .replace('<div class="message-body">', (body) => body + cover)
    .replace('<main>', `<main>${other}`)
    .replace('</main>', `${other}</main><div style="height: 2000px"></div>`); // always with a scroll bar
};

const pathOf = (name: string) => `/${name.replaceAll(' ', '-')}`;

/** Whether every letter of the page ends at its upper edge. */
const isGuarded = async (tab: Page): Promise<boolean> =>
  (await tab.evaluate(
    `[...document.querySelectorAll('.message-body')].every((each) => getComputedStyle(each).clipPath !== 'none')`,
  )) === true;

describe.each(testedBrowsers())('a hostile letter in %s', (kind) => {
  let server: PageServer;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    server = await servePages({
      '/harmless': page(''),
      ...Object.fromEntries(Object.entries(letters).map(([name, letter]) => [pathOf(name), page(letter)])),
      '/three-letters': coverPage(''),
      ...Object.fromEntries(Object.entries(covers).map(([name, cover]) => [pathOf(name), coverPage(cover)])),
    });
    browser = await launchBrowser(kind, { extension: productionBuild(kind), grantable: loopbackSites });
    await turnSiteOn(browser, server.origin);
    tab = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(name: string) {
    await tab.bringToFront();
    await tab.goto(server.origin + pathOf(name));
    return browser.waitForBanner(tab, asksAboutNo);
  }

  test.each(Object.keys(letters))('that %s cannot press anything of ours', async (name) => {
    await open(name);
    for (const fake of await tab.$$('.fake')) await fake.evaluate((button) => (button as HTMLElement).click());
    await browser.waitForBanner(tab, asksAboutNo);
    expect(await countKept(browser)).toBe(0);
  });

  test.each(Object.keys(letters))('that %s leaves our banner to the person', async (name) => {
    const banner = await open(name);
    expect(banner.text).toContain('This looks like a no from Juniper Lane');
    expect(banner.buttons.slice(0, 2)).toEqual(['Keep', 'Not one']);
    await banner.click('Keep');
    await browser.waitForBanner(tab, /^Kept/);
    await (await browser.waitForBanner(tab, /^Kept/)).click('Undo');
    await browser.waitForBanner(tab, asksAboutNo);
    expect(await tab.evaluate('window.pressed'), 'nothing of the letter was pressed instead').toBe(0);
  });

  test.each(Object.keys(covers))(
    'that %s does not lie over our banner, whichever letter of the page it is',
    async (name) => {
      await open('three letters');
      const expected = await bannerPicture(tab);
      await open(name);
      await tab.mouse.move(400, 500);
      await waitFor('the letters to be held', () => isGuarded(tab));
      await new Promise((resolve) => setTimeout(resolve, 400)); // ms, until what comes late has come
      const picture = await bannerPicture(tab);
      expect(await coveringElements(tab)).toEqual([]);
      expect(picture, 'it looks as it does among harmless letters').toBe(expected);
    },
  );

  test('that covers the page leaves our buttons to the person, also when the page paints the letter anew', async () => {
    await open('covers the page');
    await tab.evaluate(`for (const body of document.querySelectorAll('.message-body')) {
      const copy = body.cloneNode(true);
      copy.removeAttribute('style');
      body.replaceWith(copy);
    }`);
    await waitFor('the letters to be held', () => isGuarded(tab));
    await tab.evaluate(`for (const body of document.querySelectorAll('.message-body')) body.removeAttribute('style')`);
    await waitFor('the letters to be held', () => isGuarded(tab));
    await (await browser.waitForBanner(tab, asksAboutNo)).click('Not one');
    await (await browser.waitForBanner(tab, /^Thank you/)).click('Undo');
    await browser.waitForBanner(tab, asksAboutNo);
    expect(await tab.evaluate('window.pressed'), 'nothing of the letter was pressed instead').toBe(0);
  });

  test('keys typed in the webmail do nothing of ours; keys typed in the banner do nothing of the webmail', async () => {
    const banner = await open('harmless');
    for (const key of ['k', 'Enter', ' ', 'Escape', 'n'] as const) await tab.keyboard.press(key);
    expect(await countKept(browser)).toBe(0);
    await tab.bringToFront();
    expect(await tab.evaluate('window.keys.length')).toBeGreaterThan(0);
    await banner.click('Why?');
    await tab.evaluate('void window.keys.splice(0)');
    for (const key of ['j', 'e', '#', ' '] as const) await tab.keyboard.press(key);
    expect(await tab.evaluate('window.keys.join()')).toBe('');
  });
});

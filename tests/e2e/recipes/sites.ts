import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import type { TestBrowser } from '../browsers.ts';

/** Turns a site on as a person does: the welcome page asks for its address, the browser for a yes. */
export async function turnSiteOn(browser: TestBrowser, address: string): Promise<void> {
  const page = await browser.openExtensionPage('welcome.html');
  await waitFor('the field for another webmail', () => page.$('.other-site input'));
  await page.bringToFront();
  await page.type('.other-site input', address);
  await page.click('.other-site button');
  await waitFor(`${address} to be on`, () => isSiteOn(page, address));
  await page.close();
}

/** Turns a webmail on that our list names, with all the origins it needs. */
export async function turnNamedOn(browser: TestBrowser, name: string): Promise<void> {
  const page = await browser.openExtensionPage('welcome.html');
  const button = (act: 'on' | 'off') => `.sites .row button[aria-label="Turn ${act} ${name}"]`;
  await waitFor(`${name} in the list`, () => page.$(`${button('on')}, ${button('off')}`));
  await page.bringToFront();
  if (await page.$(button('on'))) await page.click(button('on'));
  await waitFor(`${name} to be on`, () => page.$(button('off')));
  await page.close();
}

/** Turns a site off again on the welcome page. */
export async function turnSiteOff(browser: TestBrowser, address: string): Promise<void> {
  const page = await browser.openExtensionPage('welcome.html');
  const { hostname } = new URL(address);
  const button = `.sites .row button[aria-label*="${hostname}"]`;
  await waitFor(`${hostname} in the list`, () => page.$(button));
  await page.bringToFront();
  await page.click(button);
  await waitFor(`${address} to be off`, async () => !(await isSiteOn(page, address)));
  await page.close();
}

async function isSiteOn(page: Page, address: string): Promise<boolean> {
  const origin = JSON.stringify(`${new URL(address).protocol}//${new URL(address).hostname}/*`);
  return Boolean(await page.evaluate(`(globalThis.browser ?? chrome).permissions.contains({ origins: [${origin}] })`));
}

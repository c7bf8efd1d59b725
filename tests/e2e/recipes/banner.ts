import type { Page } from 'puppeteer-core';
import type { BannerView } from '../browser/banner-view.ts';
import type { TestBrowser } from '../browsers.ts';

/** How the line begins that asks whether a letter is a no. */
export const asksAboutNo = /^(This looks like a no|Is this a no)/;

/** Longest time that reading waits for a page to be quiet and then judges, ms; four times what was measured. */
const timeToSpeak = 1600;

/** What Afterword says of the letter that is open; null where it is silent although it had time to speak. */
export async function readBanner(browser: TestBrowser, page: Page): Promise<BannerView | null> {
  const end = Date.now() + timeToSpeak;
  while (Date.now() < end) {
    const banner = await browser.findBanner(page);
    if (banner) return banner;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

/** Presses "Keep" on the letter that is open, and waits until it is kept. */
export async function keep(browser: TestBrowser, page: Page): Promise<void> {
  const banner = await browser.waitForBanner(page, asksAboutNo);
  await banner.click('Keep');
  await browser.waitForBanner(page, /^Kept/);
}

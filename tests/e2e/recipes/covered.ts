import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';

/** Where the banner stands in a page of ours: the bare element right before a letter. In-page function. */
const findHost = `(() => [...document.querySelectorAll('.message-body')]
  .map((body) => body.previousElementSibling)
  .find((each) => each?.localName === 'div' && each.attributes.length === 0) ?? null)()`;

/** How many banners stand in a page, with or without anything in them. */
export async function countBanners(page: Page): Promise<number> {
  const bare = `[...document.querySelectorAll('article > div')].filter((each) => each.attributes.length === 0).length`;
  return Number(await page.evaluate(bare));
}

/** What a press on the banner would hit instead of it, tried at points all over it; empty where all of it is free. */
export async function coveringElements(page: Page): Promise<readonly string[]> {
  const hit = await page.evaluate(`(() => {
    const host = ${findHost};
    if (!host) return 'no banner';
    host.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = host.getBoundingClientRect();
    const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
    const points = shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height]));
    const others = points.map(([x, y]) => document.elementFromPoint(x, y)).filter((each) => each !== host);
    return others.map((each) => each ? each.className || each.localName : 'nothing').join();
  })()`);
  return String(hit).split(',').filter(Boolean);
}

/** A picture of the banner, as the hash of its PNG: the same for the same look. */
export async function bannerPicture(page: Page): Promise<string> {
  const box = await page.evaluate(`(() => {
    const host = ${findHost};
    host.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  })()`);
  const clip = box as { x: number; y: number; width: number; height: number };
  const picture = await page.screenshot({ clip, captureBeyondViewport: false });
  return createHash('sha256').update(picture).digest('hex');
}

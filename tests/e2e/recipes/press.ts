import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';

/** Presses the button or link of one of our pages that begins with these words, once it is there. */
export async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const found = await waitFor(`"${words}" to press`, async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('main button, main a, main summary')];
      return all.find((each) => each.textContent.trim().startsWith(wanted) && each.getClientRects().length > 0) ?? null;
    }, words);
    return handle.asElement();
  });
  await found.evaluate((element) => (element as HTMLElement).scrollIntoView({ block: 'center' }));
  await (found as Awaited<ReturnType<Page['$']>>)?.click();
}

/** Waits until one of our pages says these words. */
export async function says(page: Page, words: string): Promise<void> {
  await waitFor(`the page to say "${words}"`, async () =>
    String(await page.evaluate('document.body.innerText')).includes(words),
  );
}

import { waitFor } from '../browser/wait-for.ts';
import type { TestBrowser } from '../browsers.ts';

/** Text of one of our pages once it says these words. @throws when it does not say them in time */
export async function pageSays(browser: TestBrowser, path: string, words: string): Promise<string> {
  const page = await browser.openExtensionPage(path);
  try {
    return await waitFor(`"${words}" in ${path}`, async () => {
      const text = String(await page.evaluate('document.body.innerText'));
      return text.includes(words) ? text : null;
    });
  } finally {
    await page.close();
  }
}

/** How many rejections are kept, as the database has it. */
export async function countKept(browser: TestBrowser): Promise<number> {
  const page = await browser.openExtensionPage('popup.html');
  try {
    return Number(await page.evaluate(countRecords));
  } finally {
    await page.close();
  }
}

/** Runs in our page: counts the store's records without our own code. */
const countRecords = `(async () => {
  const [{ name }] = await indexedDB.databases();
  const opened = indexedDB.open(name);
  await new Promise((done, fail) => { opened.onsuccess = done; opened.onerror = fail; });
  const database = opened.result;
  const count = database.transaction('rejections').objectStore('rejections').count();
  await new Promise((done, fail) => { count.onsuccess = done; count.onerror = fail; });
  database.close();
  return count.result;
})()`;

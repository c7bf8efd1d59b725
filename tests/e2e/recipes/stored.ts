import type { Page } from 'puppeteer-core';

/** Runs in our page: opens the database without our own code, and gives the store of this name. */
const inStore = (store: string, mode: 'readonly' | 'readwrite', work: string) => `(async () => {
  const wait = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const database = await wait(indexedDB.open('afterword'));
  const store = database.transaction(${JSON.stringify(store)}, ${JSON.stringify(mode)}).objectStore(${JSON.stringify(store)});
  const result = await (${work})(store, wait);
  database.close();
  return result;
})()`;

/** All records of a store, as they are stored. `page` is one of ours. */
export async function storedIn<T>(page: Page, store: string): Promise<readonly T[]> {
  return (await page.evaluate(inStore(store, 'readonly', '(store, wait) => wait(store.getAll())'))) as readonly T[];
}

/** Puts a record into a store, as another version of ours might have left it. `page` is one of ours. */
export async function putInto(page: Page, store: string, record: object): Promise<void> {
  await page.evaluate(inStore(store, 'readwrite', `(store, wait) => wait(store.put(${JSON.stringify(record)}))`));
}

/** Takes a record out of a store behind the back of every page. `page` is one of ours. */
export async function takeFrom(page: Page, store: string, id: string): Promise<void> {
  await page.evaluate(inStore(store, 'readwrite', `(store, wait) => wait(store.delete(${JSON.stringify(id)}))`));
}

/** What stands in the files of words that were typed and not yet stored, all together. `page` is one of ours. */
export async function journalsIn(page: Page): Promise<string> {
  return String(
    await page.evaluate(`(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('typed-words', { create: true });
      let text = '';
      for await (const file of folder.values()) text += await (await file.getFile()).text();
      return text;
    })()`),
  );
}

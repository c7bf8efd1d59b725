import { browser } from 'wxt/browser';
import { journal } from '../typed-words/journal.ts';
import { database } from './database.ts';

/**
 * Deletes all there is: every record and tombstone, settings, what was shown, and words that were being typed. The
 * next start is like the first. Which sites are turned on is the browser's to keep, and stays.
 */
export async function deleteEverything(): Promise<void> {
  const db = database();
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await journal().forgetAll();
}

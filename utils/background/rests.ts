import { browser } from 'wxt/browser';

/** How long "Later" lets a message rest. */
export const restHours = 12;

const prefix = 'rest.';

/** Lets the question about a message rest. Kept on the device, forgotten when over. */
export async function restMessage(key: string, now = Date.now()): Promise<void> {
  const all = await browser.storage.local.get(null);
  const over = Object.entries(all).filter(([name, until]) => name.startsWith(prefix) && !(Number(until) > now));
  await browser.storage.local.remove(over.map(([name]) => name));
  await browser.storage.local.set({ [prefix + key]: now + restHours * 3_600_000 });
}

/** Whether the question about a message still rests. */
export async function isResting(key: string, now = Date.now()): Promise<boolean> {
  const until = (await browser.storage.local.get(prefix + key))[prefix + key];
  return Number(until) > now;
}

/** The question may be asked again. */
export async function wakeMessage(key: string): Promise<void> {
  await browser.storage.local.remove(prefix + key);
}

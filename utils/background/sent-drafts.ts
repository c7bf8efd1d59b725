import { browser } from 'wxt/browser';

const prefix = 'sent.';

/** Notes that the reply with a message's draft looked sent, until the browser ends: reason to offer "I sent it". */
export async function noteSent(key: string, now = Date.now()): Promise<void> {
  await browser.storage.session.set({ [prefix + key]: now });
}

/** When the reply with a message's draft looked sent (ms since 1970 UTC); null where nothing of it was seen. */
export async function sentAt(key: string): Promise<number | null> {
  const at = (await browser.storage.session.get(prefix + key))[prefix + key];
  return typeof at === 'number' ? at : null;
}

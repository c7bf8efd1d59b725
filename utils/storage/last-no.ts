import { browser } from 'wxt/browser';

const key = 'lastNoAt';

/** Notes that a no is in front of the person: a letter that may be one, or its record. `now` in ms since 1970 UTC. */
export async function noteNo(now = Date.now()): Promise<void> {
  await browser.storage.local.set({ [key]: now });
}

/** Calls back whenever a no is noted, in any context, until the signal ends it. */
export function watchNo(onNo: (at: number) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    const at = changes[key]?.newValue;
    if (area === 'local' && typeof at === 'number') onNo(at);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** When a no was last in front of the person, ms since 1970 UTC; null for never. Not for a live query. */
export async function lastNoSeen(): Promise<number | null> {
  const at = (await browser.storage.local.get(key))[key];
  return typeof at === 'number' ? at : null;
}

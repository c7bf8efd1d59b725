import { type Browser, browser } from 'wxt/browser';

/** The one word that goes from the background to a tab's scripts: something there was kept, or a keep was undone. */
const keptChanged = 'kept.changed';

/** Tells all frames of a tab. A tab without any script of ours hears nothing, which is fine. */
export async function tellKeptChanged(tabId: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { name: keptChanged });
  } catch {
    // nobody listens there
  }
}

/** Calls back whenever something was kept or undone in this tab, until the signal ends it. */
export function onKeptChanged(callBack: () => void, signal: AbortSignal): void {
  const listener = (received: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const { name } = (received ?? {}) as { readonly name?: unknown };
    if (sender.id === browser.runtime.id && name === keptChanged) callBack();
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update there is nothing left to take the listener from.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}

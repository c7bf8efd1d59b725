import { type Browser, browser } from 'wxt/browser';

/**
 * Words that go from the background to a tab's scripts, without anything else:
 * something was kept there or a keep undone; the letter in a frame is there or is another.
 */
export type TabWord = 'kept.changed' | 'letter.changed';

/** Tells all frames of a tab. A tab without any script of ours hears nothing, which is fine. */
export async function tellTab(tabId: number, name: TabWord): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { name });
  } catch {
    // nobody listens there
  }
}

/** Calls back whenever a word comes to this tab, until the signal ends it. */
export function onTabWord(word: TabWord, callBack: () => void, signal: AbortSignal): void {
  const listener = (received: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const { name } = (received ?? {}) as { readonly name?: unknown };
    if (sender.id === browser.runtime.id && name === word) callBack();
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update there is nothing left to take the listener from.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}

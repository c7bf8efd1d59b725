import { browser } from 'wxt/browser';

const prefix = 'sending ';
const longestKey = 1000;

/**
 * Tells the background that the person has just sent the letter with a message's draft. Some webmails take the page
 * away then, and what a page says while it goes is lost (Chromium 156): the background hears the line break instead.
 *
 * @returns ends it while the page is still there, telling whether the letter was sent
 */
export function beginSending(key: string): (isSent: boolean) => void {
  try {
    const line = browser.runtime.connect({ name: prefix + key });
    return (isSent) => {
      if (!isSent) line.postMessage('stayed');
      line.disconnect();
    };
  } catch {
    return () => {}; // the extension is gone from under the page: the person can still say "I sent it"
  }
}

/** Calls back with a message's key when the letter with its draft looks sent. For the background's first turn. */
export function listenForSending(onSent: (key: string) => void): void {
  browser.runtime.onConnect.addListener((line) => {
    const key = line.name.slice(prefix.length);
    const isOurs = line.sender?.id === browser.runtime.id && line.name.startsWith(prefix);
    if (!isOurs || key === '' || key.length > longestKey) return;
    let stayed = false;
    line.onMessage.addListener(() => {
      stayed = true;
    });
    line.onDisconnect.addListener(() => {
      if (!stayed) onSent(key);
    });
  });
}

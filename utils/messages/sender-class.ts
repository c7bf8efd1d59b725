/** The facts of a sender that tell who it is. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Who sent a message: a page of ours, a content script of ours, or a stranger (null).
 * `sender.tab` tells nothing (an options tab has one), nor does `origin` (not set by every browser):
 * id and url do, in Chromium 156 and Firefox 153.
 */
export function senderClass(sender: Sender, ownId: string, ownBase: string): 'page' | 'content' | null {
  if (sender.id !== ownId || !sender.url) return null;
  return sender.url.startsWith(ownBase) ? 'page' : 'content';
}

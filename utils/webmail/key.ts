import type { Message } from '../core/model/message.ts';
import { hashOf } from '../core/sameness/hash.ts';

/** Parameters of an address that name one message, in the webmails we know and by custom (2026-07). */
const idNames =
  /^(?:_?uid|buid|_?mbox|mailbox|folder|id|msg|msgid|msg_uid|msg_index|message|messageid|mid|list_path|passed_id|t|thid)$/i;

/**
 * The parts of a page's address that tell one message from another: parameters that name it, and the end of the hash
 * where it holds a number. Nothing of a session, a token or a search.
 */
export function placeOf(document: Document): string {
  const { origin, searchParams, hash } = addressOf(document);
  const [path, query] = hash.slice(1).split('?');
  const named = [...searchParams, ...new URLSearchParams(query ?? '')].filter(([name]) => idNames.test(name));
  const last = path?.split('/').at(-1) ?? '';
  const parts = [origin, ...named.map((pair) => pair.join('=')).sort(), ...(/\d/.test(last) ? [last] : [])];
  return parts.join('|').slice(0, 600);
}

/** A document's address; an empty one where it has none that can be read. */
export function addressOf(document: Document): URL {
  try {
    return new URL(document.defaultView?.location.href ?? document.URL);
  } catch {
    return new URL('about:blank');
  }
}

/** What makes a message itself where the webmail gives it no id. */
export function contentHash(message: Pick<Message, 'subject' | 'from' | 'body'>): string {
  const sender = message.from?.address ?? message.from?.name ?? '';
  return hashOf([message.subject, sender, message.body.slice(0, 200)].join('\u0000'));
}

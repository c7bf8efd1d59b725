import type { Message } from '../core/model/message.ts';
import { hashOf } from '../core/sameness/hash.ts';

/** Parameters of an address that name one message, in the webmails we know and by custom (2026-07). */
const idNames =
  /^(?:_?uid|buid|_?mbox|mailbox|folder|id|msg|msgid|msg_uid|msg_index|message|messageid|mid|list_path|passed_id|t|thid)$/i;

/** Parts of an address that name a session: it leads nowhere once the person has logged out, and is nobody's business. */
const sessionWords =
  /(?:^|[/;&?_-])(?:(?:j?sess(?:ion)?(?:[_-]?id)?|phpsessid|sid|token|auth|login|ticket|csrf)(?=[/=;]|$)|cpsess\d)/i;

/** Whether a part of an address names a session. */
export function namesSession(part: string): boolean {
  return sessionWords.test(part);
}

/**
 * The key of a letter in a webmail that gives it none: where it stands, and all that it says. A letter of a template
 * differs from the next in one word anywhere, or in nothing but its day.
 *
 * @param day the letter's date where the page shows it in whole, in any of the forms of a message's date
 */
export function genericKey(
  document: Document,
  letter: Pick<Message, 'subject' | 'from' | 'body'>,
  day: string | null,
): string {
  const { parts, isNamed } = placeOf(document);
  // A page may say "Today" and the year tomorrow: the date counts only where nothing in the address tells letters apart.
  const when = !isNamed && day ? [day.slice(0, 10)] : [];
  return ['generic', parts.join('|').slice(0, 600), ...when, letterHash(letter)].join(':');
}

/** Those of them that name where a message lies, and not which it is. */
const folderNames = /^(?:_mbox|mailbox|folder|list_path)$/i;

/**
 * The parts of a page's address that tell one message from another: parameters that name it, the end of the hash where
 * it holds a number, and without either the last id in the path. Nothing of a session, a token or a search.
 */
function placeOf(document: Document): { readonly parts: readonly string[]; readonly isNamed: boolean } {
  const { origin, pathname, searchParams, hash } = addressOf(document);
  const [path, query] = hash.slice(1).split('?');
  const named = [...searchParams, ...new URLSearchParams(query ?? '')].filter(([name]) => idNames.test(name));
  const last = path?.split('/').at(-1) ?? '';
  const ids = /\d/.test(last) ? [last] : [];
  if (ids.length === 0 && named.every(([name]) => folderNames.test(name))) ids.push(...idInPath(pathname));
  const isNamed = ids.length > 0 || named.some(([name]) => !folderNames.test(name));
  return { parts: [origin, ...named.map((pair) => pair.join('=')).sort(), ...ids], isNamed };
}

/** Ends of a path that say how a message is shown, and not which. */
const viewNames = /^(?:view|show|read|open|print|full|html|text|raw|index|display)$/i;
/** The number of a program's version or of an account, and the name of a page, are no message's. */
const noIds = /^(?:v?\d{1,2}(?:\.\d{1,2}){1,2}|[uv]\d|[\w-]+\.(?:php|html?|aspx?|jsp|cgi|dll|pl))$/i;

/** What a number after these in a path counts: accounts and folders. */
const otherIds = /^(?:u|users?|accounts?|box|folders?)$/i;

/** The last part of a path, where it holds a number as a message's id does; none in an address that names a session. */
function idInPath(pathname: string): string[] {
  if (namesSession(pathname)) return [];
  const [last = '', before = ''] = pathname
    .split('/')
    .filter((each) => each !== '' && !viewNames.test(each))
    .reverse();
  return /\d/.test(last) && !noIds.test(last) && !otherIds.test(before) ? [last] : [];
}

/** A document's address; an empty one where it has none that can be read. */
export function addressOf(document: Document): URL {
  try {
    return new URL(document.defaultView?.location.href ?? document.URL);
  } catch {
    return new URL('about:blank');
  }
}

/** Hashes of the last texts: an open letter is read several times a second, and is the same each time. */
const known = new Map<string, string>();
const mostKnown = 8;

/** All that a letter says, but for what it quotes: that may be folded away and shown again. */
function letterHash({ subject, from, body }: Pick<Message, 'subject' | 'from' | 'body'>): string {
  return hashOf([subject, from?.address ?? from?.name ?? '', known.get(body) ?? hashOfText(body)].join('\u0000'));
}

function hashOfText(body: string): string {
  const own = body.split('\n').filter((line) => !line.startsWith('>'));
  const words = own.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const hash = hashOf(words.join(' '));
  known.set(body, hash);
  for (const oldest of known.keys()) if (known.size > mostKnown) known.delete(oldest);
  return hash;
}

/** What makes a message itself where the webmail gives it no id. */
export function contentHash(message: Pick<Message, 'subject' | 'from' | 'body'>): string {
  const sender = message.from?.address ?? message.from?.name ?? '';
  return hashOf([message.subject, sender, message.body.slice(0, 200)].join('\u0000'));
}

import type { Message } from '../core/model/message.ts';

/** Where a kept letter can be opened again: its own address, or a search that finds it. */
export interface WayBack {
  readonly kind: 'message' | 'search';
  readonly url: string;
}

/** The facts of a letter that it is searched by. */
type SearchFacts = Pick<Message, 'subject' | 'from' | 'key'>;

/**
 * Addresses of a webmail's own search, where it has one that can be linked to. Gmail: operators of its search box in
 * the hash; Proton Mail: its search parameters in the hash; Yahoo and AOL: a keyword in the path. From public sources of
 * 2026-11; believed, not seen live. All lead to the first account that is logged in. Outlook: what sources say of such
 * addresses contradicts itself (eight forms, one source says that there is none), so there is none here.
 */
const searches: Readonly<Record<string, (facts: SearchFacts) => string | null>> = {
  gmail: ({ subject, from }) => {
    const phrase = phraseOf(subject);
    const terms = [from?.address && `from:${from.address}`, phrase && `subject:"${phrase}"`];
    const found = terms.filter(Boolean).join(' ');
    return found === '' ? null : `https://mail.google.com/mail/#search/${encodeURIComponent(found)}`;
  },
  proton: ({ subject, from }) => {
    const named = new URLSearchParams();
    if (subject) named.set('keyword', subject.slice(0, longestTerm));
    if (from?.address) named.set('from', from.address);
    return named.size === 0 ? null : `https://mail.proton.me/u/0/all-mail#${named}`;
  },
  yahoo: ({ subject, from, key }) => {
    // Words alone: a mark of its syntax could bend the search, and what decides it is the sender.
    const terms = [from?.address && `from:${from.address}`, wordsOf(subject)].filter(Boolean).join(' ');
    const host = key.startsWith('yahoo:mail.aol.com:') ? 'mail.aol.com' : 'mail.yahoo.com';
    return terms === '' ? null : `https://${host}/d/search/keyword=${encodeURIComponent(terms)}`;
  },
};

/** Longer subjects are searched for by their beginning: some webmails cut what they are asked. */
const longestTerm = 120;

/** The words of a subject, without anything between them. */
function wordsOf(subject: string): string {
  const words = subject.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ').slice(0, longestTerm).trim();
}

/** A subject as one phrase; a quotation mark in it would end the phrase. */
function phraseOf(subject: string): string {
  return subject.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, longestTerm).trim();
}

/**
 * The way back from a kept letter into the mail: the address it was read at where the webmail has one for it, else a
 * search for its subject and sender; null where neither is sure to lead there.
 */
export function wayBack(message: SearchFacts & Pick<Message, 'webmail' | 'url'>): WayBack | null {
  const own = safeAddress(message.url);
  if (own) return { kind: 'message', url: own };
  const search = Object.hasOwn(searches, message.webmail) ? searches[message.webmail] : undefined;
  const url = search?.(message) ?? null;
  return url === null ? null : { kind: 'search', url };
}

/** An address of the web; what an import brought may hold any other (`javascript:`, `data:`). */
function safeAddress(url: string | null): string | null {
  if (url === null) return null;
  try {
    return /^https?:$/.test(new URL(url).protocol) ? url : null;
  } catch {
    return null;
  }
}

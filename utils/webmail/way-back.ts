import type { Message } from '../core/model/message.ts';

/** Where a kept letter can be opened again: its own address, or a search that finds it. */
export interface WayBack {
  readonly kind: 'message' | 'search';
  readonly url: string;
}

/** The facts of a letter that it is searched by. */
type SearchFacts = Pick<Message, 'subject' | 'from'>;

/**
 * Addresses of a webmail's own search, where it has one that can be linked to. Gmail: operators of its search box in
 * the hash; Proton Mail: its search parameters in the hash. From public sources of 2026-11; believed, not seen live. Outlook and
 * Yahoo have none that lasts. Both lead to the first account that is logged in.
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
};

/** Longer subjects are searched for by their beginning: some webmails cut what they are asked. */
const longestTerm = 120;

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

import type { Message } from '../core/model/message.ts';
import { hashOf } from '../core/sameness/hash.ts';
import { htmlText, textBudget } from '../mail/html-text.ts';

/** Shorter text than this is no letter. */
const shortest = 20;

/** The text the person has selected, or "" where it is too short to be a letter. */
export function selectedText(document: Document): string {
  const text = document.getSelection()?.toString().trim() ?? '';
  return text.length >= shortest ? text : '';
}

/**
 * A message made of what the person points at on a page that no adapter reads: the selected text, else the page's
 * main text. Null where there is hardly any. Sender and date stay unknown: a page is no letter's header.
 */
export function pageMessage(document: Document): Message | null {
  const main = document.querySelector('main, [role=main], article') ?? document.body;
  return textMessage(document, selectedText(document) || (main ? htmlText(main) : ''));
}

/** The same of a text that the person has selected where the document's own script cannot see it. */
export function textMessage(document: Document, text: string): Message | null {
  const body = text.trim().slice(0, textBudget);
  if (body.length < shortest) return null;
  return {
    key: `page:${document.location.origin}${document.location.pathname}:${hashOf(body)}`,
    webmail: 'page',
    threadKey: null,
    subject: document.title,
    from: null,
    to: [],
    date: null,
    body,
    outgoing: null,
    url: /^https?:/.test(document.location.href) ? document.location.href : null,
  };
}

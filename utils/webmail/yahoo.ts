import type { Mailbox } from '../core/model/message.ts';
import type { OpenMessage, Reading, WebmailAdapter } from './adapter.ts';
import { partsText } from './body-text.ts';
import { isBefore, lineOf, outermost, tidy } from './dom.ts';
import { boxAround, dateAt, mailboxAt, mailboxesAt, type Place } from './facts.ts';
import { addressOf, contentHash } from './key.ts';
import { isEditor, isShown } from './visible.ts';

// Yahoo Mail and AOL Mail, from public sources of 2026-01 and later; believed, not seen live.
const boxSelector = '[data-test-id="message-view"]';
const bodySelectors = [
  '[data-test-id="message-view-body-content"]',
  '.msg-body',
  '[data-test-id="message-view-body"]',
  '[id^="yiv"]',
];
const subjectSelectors = [
  '[data-test-id="message-group-subject-text"]',
  '[data-test-id*="subject"]',
  'h1, h2, [role="heading"]',
];
const senderSelectors = [
  '[data-test-id="message-from"] [title*="@"]',
  '[data-test-id="message-from"]',
  '[data-test-id="email-pill"]',
  '[title*="@"]',
  '[aria-label*="@"]',
  'a[href^="mailto:"]',
];
const recipientSelectors = [
  '[data-test-id="message-to"] [data-test-id="email-pill"], [data-test-id="message-to"] [title*="@"]',
  '[data-test-id="email-pill"]',
];
const dateSelectors = ['[data-test-id="message-date"]', 'time', '[data-test-id*="date"]', 'span, div'];
const list =
  '[data-test-id="message-list-item"], [data-test-id="virtual-list"], [role="listbox"], [role="grid"], [role="option"], [role="row"]';

/** Yahoo Mail and AOL Mail: one page, several messages of a conversation, reading pane or full page. */
export const yahoo: WebmailAdapter = {
  id: 'yahoo',

  suits: (document) => /^(?:[\w-]+\.)?mail\.(?:yahoo|aol)\.com$/.test(addressOf(document).hostname),

  read(document): Reading {
    const scope = document.body;
    if (!scope) return { state: 'none' };
    const bodies = bodiesIn(scope);
    const places = bodies.map((body) => ({ body, box: body.closest(boxSelector) ?? boxAround(body, bodies, scope) }));
    const open = places.filter(({ box }) => box.getAttribute('data-test-expanded') !== 'false');
    const messages: OpenMessage[] = [];
    for (const place of open) {
      const from = mailboxAt(place, senderSelectors);
      const subject = subjectOf(scope, place, bodies);
      if (!from || subject === null) return { state: 'unreadable', missing: 'header' };
      messages.push(readMessage(document, place, subject, from));
    }
    if (messages.length > 0) return { state: 'open', messages };
    const waiting = [...document.querySelectorAll(boxSelector)].find(
      (box) => isShown(box) && box.getAttribute('data-test-expanded') === 'true',
    );
    if (!waiting) return { state: 'none' };
    return mailboxAt({ box: waiting, body: null }, senderSelectors.slice(0, 3))
      ? { state: 'unreadable', missing: 'body' }
      : { state: 'loading' };
  },
};

function bodiesIn(scope: Element): Element[] {
  for (const selector of bodySelectors) {
    const found = outermost(
      [...scope.querySelectorAll(selector)].filter((each) => isShown(each) && !isEditor(each) && !each.closest(list)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The conversation's subject stands before its messages, in none of them; the nearest one before the letter counts. */
function subjectOf(
  scope: Element,
  place: Place & { readonly body: Element },
  bodies: readonly Element[],
): string | null {
  for (const selector of subjectSelectors) {
    const found = [...scope.querySelectorAll(selector)].filter(
      (each) =>
        isBefore(each, place.body) &&
        isShown(each) &&
        !isEditor(each) &&
        !each.closest(list) &&
        !bodies.some((body) => body.contains(each)) &&
        lineOf(each) !== '',
    );
    const last = found.at(-1);
    if (last) return tidy(last.getAttribute('title')) || lineOf(last);
  }
  return null;
}

function readMessage(
  document: Document,
  place: Place & { readonly body: Element },
  subject: string,
  from: Mailbox,
): OpenMessage {
  const { hostname, pathname, href } = addressOf(document);
  const id = /\/messages\/([^/?#]+)/.exec(pathname)?.[1] ?? null;
  const body = partsText([place.body]);
  const message = {
    key: `yahoo:${hostname}:${id ?? ''}:${contentHash({ subject, from, body })}`,
    webmail: 'yahoo',
    threadKey: id,
    subject,
    from,
    to: mailboxesAt(place, recipientSelectors, from),
    date: dateAt(place, dateSelectors),
    body,
    outgoing: null,
    url: id ? href : null,
  };
  return { message, anchor: place.body, bodies: [place.body] };
}

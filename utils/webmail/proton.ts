import type { Mailbox } from '../core/model/message.ts';
import type { OpenMessage, Reading, WebmailAdapter } from './adapter.ts';
import { partsText } from './body-text.ts';
import { allShown, firstShown, frameDocument, lineOf, outermost, tidy } from './dom.ts';
import { dateAt, inHeader, mailboxAt, mailboxesAt, type Place } from './facts.ts';
import { addressOf, contentHash } from './key.ts';
import { addressIn, mailboxOf } from './mailbox.ts';
import { isEditor, isShown } from './visible.ts';

// Proton Mail, from its own public source of 2026-07; believed, not seen live. Letters stand in frames without scripts.
const boxSelectors = [
  'article[data-message-id]',
  '[data-shortcut-target="message-container"]',
  '[data-testid^="message-view-"]',
  'article.message-container',
];
const holderSelectors = ['[data-testid="message-content:body"]', '.message-content', '.message-iframe'];
const frameSelectors = ['iframe[data-testid="content-iframe"]', 'iframe'];
const subjectSelectors = ['[data-testid="conversation-header:subject"]', 'h1[title]', 'h1'];
const senderSelectors = [
  '[data-testid="recipients:sender"]',
  '[data-testid="recipient-label"]',
  '.message-recipient-item-label',
];
const recipientSelectors = [
  '[data-testid^="recipients:"]:not([data-testid="recipients:sender"]) [data-testid="recipient-address"]',
];
const dateSelectors = ['time[datetime]', 'time', '[data-testid="item-date-full"], [data-testid="item-date-simple"]'];
const list = '[data-shortcut-target="item-container"], [data-testid^="message-item:"]';

/** Proton Mail: conversations and single messages; reads its letters' frames from the page around them. */
export const proton: WebmailAdapter = {
  id: 'proton',

  suits: (document) => /^mail\.(?:proton\.me|protonmail\.com)$/.test(addressOf(document).hostname),

  read(document): Reading {
    const boxes = outermost(allShown(document, boxSelectors)).filter((box) => !box.closest(list) && !isEditor(box));
    const heading = headingOf(document, boxes);
    const messages: OpenMessage[] = [];
    const roots: Node[] = [];
    let isWaiting = false;
    for (const box of boxes.filter(isExpanded)) {
      const holder = firstShown(box, holderSelectors) ?? firstShown(box, frameSelectors);
      if (!holder) continue;
      const frame = holder.localName === 'iframe' ? holder : firstShown(holder, frameSelectors);
      const inside = frame ? frameDocument(frame) : null;
      if (inside) roots.push(inside);
      const body = inside ? (inside.querySelector('#proton-root') ?? inside.body) : holder;
      if (!body || isBlank(body)) isWaiting = true;
      else messages.push(readMessage(document, { box, body: holder }, body, heading));
    }
    const followed = roots.length > 0 ? { roots } : {};
    if (messages.length > 0) return { state: 'open', messages, ...followed };
    if (isWaiting) return { state: 'loading', ...followed };
    return boxes.some(isExpanded) ? { state: 'unreadable', missing: 'body' } : { state: 'none' };
  },
};

/** Collapsed messages have a box and no body. */
function isExpanded(box: Element): boolean {
  const says = box.getAttribute('data-expanded');
  if (says !== null) return says === 'true';
  return (
    box.classList.contains('is-opened') || box.querySelector([...holderSelectors, ...frameSelectors].join(',')) !== null
  );
}

/** Letters are decrypted and painted after their box. */
function isBlank(body: Element): boolean {
  return (body.textContent ?? '').trim() === '' && body.querySelector('img') === null;
}

function headingOf(document: Document, boxes: readonly Element[]): Element | null {
  for (const selector of subjectSelectors) {
    const found = [...document.querySelectorAll(selector)].find(
      (each) =>
        isShown(each) &&
        !each.closest(list) &&
        !boxes.some((box) => box.contains(each)) &&
        !each.closest('header[role="banner"], nav'),
    );
    if (found) return found;
  }
  return null;
}

function senderOf(place: Place): Mailbox | null {
  const [found] = inHeader(place, senderSelectors[0] ?? '');
  if (!found) {
    const mailbox = mailboxAt(place, senderSelectors.slice(1));
    return mailbox && !mailbox.address ? { ...mailbox, address: firstAddress(place) } : mailbox;
  }
  const label = found.querySelector('[data-testid="recipient-label"]');
  const mailbox = mailboxOf(label ?? found);
  return mailbox ? { name: mailbox.name, address: mailbox.address ?? addressIn(found.textContent) } : null;
}

function firstAddress(place: Place): string | null {
  const shown = inHeader(place, 'span, div, button').filter((each) => each.childElementCount === 0);
  return shown.map((each) => addressIn(each.textContent)).find((each) => each !== null) ?? null;
}

function readMessage(
  document: Document,
  place: Place & { readonly body: Element },
  body: Element,
  heading: Element | null,
): OpenMessage {
  const { pathname, href } = addressOf(document);
  const [, , , conversation] = pathname.replace(/^\/u\/\d+/, '/u').split('/');
  const from = senderOf(place);
  const id = place.box.getAttribute('data-message-id');
  const text = partsText([body]);
  const subject = heading ? tidy(heading.getAttribute('title')) || lineOf(heading) : '';
  const message = {
    key: `proton:${id || contentHash({ subject, from, body: text })}`,
    webmail: 'proton',
    threadKey: conversation || null,
    subject,
    from,
    to: mailboxesAt(place, recipientSelectors, from),
    date: dateAt(place, dateSelectors),
    body: text,
    outgoing: directionOf(place.box),
    url: conversation ? href : null,
  };
  return { message, anchor: place.body, bodies: [body] };
}

function directionOf(box: Element): boolean | null {
  if (box.matches('.is-outbound') || box.querySelector('.is-outbound')) return true;
  return box.matches('.is-inbound') || box.querySelector('.is-inbound') ? false : null;
}

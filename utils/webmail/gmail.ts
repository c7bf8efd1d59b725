import type { Mailbox } from '../core/model/message.ts';
import type { OpenMessage, Reading, WebmailAdapter } from './adapter.ts';
import { partsText } from './body-text.ts';
import { allShown, lineOf, outermost, tidy } from './dom.ts';
import { before, dateAt, inHeader, mailboxesAt, type Place } from './facts.ts';
import { addressOf, contentHash } from './key.ts';
import { addressIn, mailboxOf } from './mailbox.ts';
import { isEditor, isShown } from './visible.ts';

// Gmail, from public sources of 2026-07; believed, not seen live. Ids, data and roles first, classes (obfuscated) last.
const messageIds = '[data-legacy-message-id], [data-message-id]';
const messageClasses = '.adn';
const bodySelectors = [
  '.ii.gt .a3s:not(.undefined)',
  '.a3s:not(.undefined)',
  '.ii.gt',
  '[id^=":"][dir][jslog] > div[dir]',
];
const editors = '.M9, .Ap, [g_editable="true"], [contenteditable="true"], [role="textbox"]';
const rows = 'tr.zA, [role="row"][data-legacy-thread-id], [role="row"][jscontroller], [role="option"]';
const subjectSelectors = ['h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]', 'h2.hP', '.ha h2', 'h2'];
const senderSelectors = ['.gD[email]', 'h3 [email]', '[email]', '.gD', '[data-hovercard-id*="@"]'];
const recipientSelectors = [
  '.hb [email], .g2[email]',
  '.hb [data-hovercard-id*="@"], .g2[data-hovercard-id*="@"]',
  '[email]',
];
const dateSelectors = ['.g3', '.gH [title]', '[role="gridcell"][title]', 'span[title]', 'td[title]'];
/** Addresses in which Gmail writes or prints a letter rather than showing it. */
const otherViews = /^(?:cm|pt|lg|om|att)$/;

/** Gmail: conversation view on and off, preview pane, a window of its own; several messages of a conversation at once. */
export const gmail: WebmailAdapter = {
  id: 'gmail',

  suits: (document) => addressOf(document).hostname === 'mail.google.com',

  read(document): Reading {
    if (otherViews.test(addressOf(document).searchParams.get('view') ?? '')) return { state: 'none' };
    const scopes = scopesOf(document);
    const boxes = scopes.flatMap((scope) => messageBoxes(scope).map((box) => ({ scope, box })));
    const open = boxes.map(({ scope, box }) => ({ scope, box, body: bodyOf(box) }));
    const messages: OpenMessage[] = [];
    for (const { scope, box, body } of open) {
      if (!body) continue;
      const message = readMessage(document, scope, box, body);
      if (!message) return { state: 'unreadable', missing: 'header' };
      messages.push(message);
    }
    if (messages.length > 0) return { state: 'open', messages };
    const last = open.at(-1);
    if (!last) return strayBody(scopes) ? { state: 'unreadable', missing: 'message' } : { state: 'none' };
    return senderOf({ box: last.box, body: null }) ? { state: 'unreadable', missing: 'body' } : { state: 'loading' };
  },
};

/** The views that are shown. Hidden ones (the list, conversations kept ready) stay in the page and look just alike. */
function scopesOf(document: Document): Element[] {
  const mains = [...document.querySelectorAll('[role="main"]')];
  if (mains.length > 0) return outermost(mains.filter(isShown));
  return document.body ? [document.body] : [];
}

/** The boxes of single messages in a view, collapsed ones too. */
function messageBoxes(scope: Element): Element[] {
  const isMessage = (each: Element): boolean => isShown(each) && !each.closest(rows) && !isEditor(each);
  const byId = outermost([...scope.querySelectorAll(messageIds)].filter(isMessage));
  return byId.length > 0 ? byId : outermost([...scope.querySelectorAll(messageClasses)].filter(isMessage));
}

function bodyOf(box: Element): Element | null {
  for (const selector of bodySelectors) {
    const found = outermost([...box.querySelectorAll(selector)].filter((each) => isShown(each) && !isEditor(each)));
    if (found[0]) return found[0];
  }
  return null;
}

/** A letter without any message box around it: Gmail looks different today. */
function strayBody(scopes: readonly Element[]): boolean {
  return scopes.some((scope) => allShown(scope, ['.ii.gt', '.a3s']).some((each) => !isEditor(each)));
}

function readMessage(document: Document, scope: Element, box: Element, body: Element): OpenMessage | null {
  const heading = headingOf(scope, box);
  const place = { box, body };
  const from = senderOf(place);
  if (!heading && !from) return null;
  const account = accountOf(document);
  const path = /^\/mail\/(?:u\/\d+|b\/[^/]+\/u\/\d+)/.exec(addressOf(document).pathname)?.[0] ?? '/mail';
  const subject = heading ? subjectOf(heading) : '';
  const text = partsText([body]);
  const id = idOf(box);
  const threadKey = threadOf(heading);
  const message = {
    key: `gmail:${path}:${id ?? contentHash({ subject, from, body: text })}`,
    webmail: 'gmail',
    threadKey,
    subject,
    from,
    to: mailboxesAt(place, recipientSelectors, from),
    date: dateAt(place, dateSelectors),
    body: text,
    outgoing: from?.address && account ? from.address === account : null,
    url: permalink(document, path, threadKey, id),
  };
  return { message, anchor: anchorOf(box, body), bodies: [body] };
}

/** Gmail paints the body anew: the banner stands before the box around it, still inside the message. */
function anchorOf(box: Element, body: Element): Element {
  return (
    body.closest('.ii.gt') ??
    (body.parentElement && box.contains(body.parentElement) && box !== body.parentElement ? body.parentElement : body)
  );
}

/** The nearest heading before the message: a subject is told once, before all messages of its conversation. */
function headingOf(scope: Element, box: Element): Element | null {
  for (const selector of subjectSelectors) {
    for (const each of before(box, scope.parentElement, selector)) {
      if (isShown(each) && !each.closest(`${rows}, ${editors}`)) return each;
    }
  }
  return null;
}

/** Emoji in subjects are pictures. */
function subjectOf(heading: Element): string {
  if (!heading.querySelector('img')) return lineOf(heading);
  const copy = heading.cloneNode(true) as Element;
  for (const image of copy.querySelectorAll('img'))
    image.replaceWith(image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '');
  return tidy(copy.textContent);
}

function senderOf(place: Place): Mailbox | null {
  for (const selector of senderSelectors) {
    const found = inHeader(place, selector)[0];
    const mailbox = found ? mailboxOf(found) : null;
    // Without its attribute the address stands beside the name: "Dana Fisher <dana@…>".
    if (mailbox)
      return mailbox.address ? mailbox : { ...mailbox, address: addressIn(found?.parentElement?.textContent) };
  }
  return null;
}

function idOf(box: Element): string | null {
  const id = box.getAttribute('data-legacy-message-id') || box.getAttribute('data-message-id');
  return id && id !== 'undefined' ? id.replace(/^#/, '') : null;
}

function threadOf(heading: Element | null): string | null {
  for (const name of ['data-legacy-thread-id', 'data-thread-perm-id']) {
    const id = heading?.getAttribute(name);
    if (id && id !== 'undefined') return id;
  }
  return null;
}

/** Conversations have an address by their old hexadecimal id; else the page's own, where it names one. */
function permalink(document: Document, path: string, thread: string | null, id: string | null): string | null {
  const { origin, hash, href } = addressOf(document);
  const old = [thread, id].find((each) => each !== null && /^[0-9a-f]{10,20}$/.test(each));
  if (old) return `${origin}${path}/#all/${old}`;
  return /^#[^/]+(?:\/[^/]+)*\/[A-Za-z0-9]{16,}/.test(hash) ? href : null;
}

/** The account's own address, from the title ("Subject - me@example.com - Gmail") or the account button. */
function accountOf(document: Document): string | null {
  const parts = document.title.split(' - ');
  const named = addressIn(parts.length > 1 ? parts.at(-2) : null);
  if (named) return named;
  const button = document.querySelector('a[href*="SignOutOptions"][aria-label*="@"], header [aria-label*="@"]');
  return addressIn(button?.getAttribute('aria-label'));
}

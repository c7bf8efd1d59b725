import type { Mailbox } from '../core/model/message.ts';
import type { Reading, WebmailAdapter } from './adapter.ts';
import { partsText } from './body-text.ts';
import { readDate } from './date.ts';
import { allShown, firstShown, lineOf, outermost, parentDocument } from './dom.ts';
import { labelledLine } from './header-words.ts';
import { addressOf, contentHash } from './key.ts';
import { distinct, mailboxOf } from './mailbox.ts';
import { type RoundcubeId, roundcubeKey } from './roundcube-key.ts';
import { isEditorDocument, isShown } from './visible.ts';

// Roundcube 1.6, skins elastic and larry, seen running 2026-11.
const bodySelectors = [
  '#messagebody',
  '[aria-labelledby="aria-label-messagebody"] > div:last-of-type',
  '.rightcol .message-part',
];
const partSelectors = ['[id^="message-part"], [id^="message-htmlpart"]', '.message-part, .message-htmlpart'];
const headSelectors = ['#message-header, #messageheader', '.header-content, .previewheader', '.headers-table'];
const subjectSelectors = [
  '#message-header h2:not(.voice):not([id^="aria-label"]), #messageheader h3',
  'h2.subject, h3.subject',
];
const senderSelectors = [
  '.header.from a[title*="@"]',
  '.header.from a[href^="mailto:"]',
  '.header.from',
  '.header-summary .adr a[title*="@"]',
  '.header-summary .adr',
];
const anySender = ['a[href^="mailto:"][title]', '[title*="@"]', 'a[href^="mailto:"]', '.rcmContactAddress'];
const recipientSelectors = [
  '.header.to a[title*="@"], .header.cc a[title*="@"]',
  '.header.to a[href^="mailto:"], .header.cc a[href^="mailto:"]',
];
const dateSelectors = ['.header.date', '.header-summary .text-nowrap', '.date'];
const accountSelectors = ['.header-title.username', '#taskbar .username', '.username'];
/** Parts of its pages that have stayed the same in all its skins, and the files of a skin. */
const ownParts = '#messagebody, #messagelist, #messagecontframe, #messagecontent';
const skinFiles = 'link[href*="skins/elastic/"], link[href*="skins/larry/"], link[href*="skins/classic/"]';
/** Labels for screen readers and links stand inside the subject's heading. */
const besideSubject = '.voice, a, .flag-icon, [role="button"]';

/** Roundcube: reads the document that holds the message (preview frame, message page, window of its own). */
export const roundcube: WebmailAdapter = {
  id: 'roundcube',

  suits(document) {
    const { searchParams } = addressOf(document);
    if (searchParams.has('_task') && (searchParams.has('_action') || searchParams.has('_mbox'))) return true;
    // A letter may bring any id and any class: what it cannot set are those of the page's body and the page's head.
    const isNamed = document.body?.classList.contains('task-mail') || document.head?.querySelector(skinFiles) != null;
    return isNamed && document.querySelector(ownParts) !== null;
  },

  read(document): Reading {
    if (isEditorDocument(document)) return { state: 'none' };
    const address = addressOf(document);
    const action = address.searchParams.get('_action');
    if (action !== null && action !== 'preview' && action !== 'show') return { state: 'none' };
    const body = firstShown(document, bodySelectors);
    const head = firstShown(document, headSelectors) ?? document.querySelector('[role="main"]');
    if (!body) {
      const isMessage = action !== null && head !== null && document.readyState === 'complete';
      return isMessage ? { state: 'unreadable', missing: 'body' } : { state: action === null ? 'none' : 'loading' };
    }
    if (!head) return { state: 'unreadable', missing: 'header' };

    const parts = outermost(allShown(body, partSelectors));
    const heading = firstShown(document, subjectSelectors) ?? headingOf(document, body);
    const from = senderOf(head, body);
    if (!heading && !from) return { state: 'unreadable', missing: 'header' };
    const subject = heading ? subjectOf(heading) : '';
    const text = partsText(parts.length > 0 ? parts : [body]);
    const uid = idOf(document, head);
    const account = accountOf(document);
    const message = {
      key: roundcubeKey(address, uid ?? contentHash({ subject, from, body: text })),
      webmail: 'roundcube',
      threadKey: null,
      subject,
      from,
      to: recipientsOf(head, body),
      date: dateOf(document, head, body),
      body: text,
      outgoing: isOutgoing(from, account, uid?.mbox ?? null),
      url: uid ? linkTo(address, uid) : null,
    };
    return { state: 'open', messages: [{ message, anchor: body, bodies: [body] }] };
  },
};

/** Without its mark the label before a subject is still known by its word. */
function subjectOf(heading: Element): string {
  const line = lineOf(heading, besideSubject);
  const labelled = labelledLine(line);
  return labelled?.fact === 'subject' ? labelled.value : line;
}

/** The message's id: from the address, else from the head's own link to it. Never from links in the letter. */
function idOf(document: Document, head: Element): RoundcubeId | null {
  const links = [...head.querySelectorAll('a[href*="_uid="]')].map((link) => link.getAttribute('href') ?? '');
  for (const query of [addressOf(document).search, ...links.map((href) => href.slice(href.indexOf('?')))]) {
    const named = new URLSearchParams(query);
    const uid = named.get('_uid');
    const mbox = named.get('_mbox');
    if (uid && mbox) return { mbox, uid };
  }
  return null;
}

function linkTo({ origin, pathname }: URL, { mbox, uid }: RoundcubeId): string {
  return `${origin}${pathname}?${new URLSearchParams({ _task: 'mail', _mbox: mbox, _uid: uid, _action: 'show' })}`;
}

function senderOf(head: Element, body: Element): Mailbox | null {
  const found = firstShown(head, senderSelectors) ?? firstShown(head, anySender);
  return found && !body.contains(found) ? mailboxOf(found) : null;
}

/** Larry folds them away: they are the letter's all the same. */
function recipientsOf(head: Element, body: Element): Mailbox[] {
  for (const selector of recipientSelectors) {
    const found = [...head.querySelectorAll(selector)].filter((each) => !body.contains(each));
    if (found.length > 0) return distinct(found.map(mailboxOf));
  }
  return [];
}

function headingOf(document: Document, body: Element): Element | null {
  const main = document.querySelector('[role="main"]') ?? document.body;
  const headings = [...main.querySelectorAll('h1, h2, h3')];
  return (
    headings.find((each) => !body.contains(each) && !each.closest('.voice, [id^="aria-label"]') && isShown(each)) ??
    null
  );
}

function dateOf(document: Document, head: Element, body: Element): string | null {
  const language = document.documentElement?.lang ?? '';
  for (const selector of dateSelectors) {
    for (const element of head.querySelectorAll(selector)) {
      const date = body.contains(element) ? null : readDate(element.textContent, language, new Date());
      if (date) return date;
    }
  }
  return null;
}

/** The account's address stands in the app's own document, which is the one around a preview frame. */
function accountOf(document: Document): string | null {
  for (const each of [document, parentDocument(document)]) {
    for (const selector of accountSelectors) {
      const address = mailboxOf(each?.querySelector(selector) ?? document.createElement('i'))?.address;
      if (address) return address;
    }
  }
  return null;
}

function isOutgoing(from: Mailbox | null, account: string | null, mbox: string | null): boolean | null {
  if (mbox !== null && /(?:^|[./])sent(?:[ -](?:items|messages|mail))?$/i.test(mbox)) return true;
  return account !== null && from?.address ? from.address === account : null;
}

import type { Mailbox } from '../core/model/message.ts';
import type { OpenMessage, Reading, WebmailAdapter } from './adapter.ts';
import { partsText } from './body-text.ts';
import { climb, isBefore, lineOf, outermost, tidy } from './dom.ts';
import { boxAround, dateAt, inHeader, mailboxAt, type Place } from './facts.ts';
import { type Fact, labelledLine } from './header-words.ts';
import { addressOf, contentHash } from './key.ts';
import { addressIn, distinct, parseMailbox } from './mailbox.ts';
import { isEditor, isShown } from './visible.ts';

// Outlook on the web, from public sources of 2026-07; believed, not seen live. Its classes are made anew at each build.
const hosts = /^outlook\.(?:live\.com|office\.com|office365\.(?:com|us)|cloud\.microsoft)$/;
const paneSelectors = '#ConversationReadingPaneContainer, #ItemReadingPaneContainer';
const bodySelectors = [
  '[id^="UniqueMessageBody"]',
  '[role="document"][aria-label]',
  '[role="document"]',
  '.allowTextSelection',
];
const list = '[role="listbox"], [role="grid"], [role="tree"], [role="option"], [data-convid][aria-selected]';
const headingSelectors = ['[role="heading"]', 'h1, h2, h3', 'span[title]'];
const dateSelectors = ['[id$="_DATETIME"]', 'time', '[data-testid*="date" i]', 'div, span'];
/** A message in the deep-link window, or chosen in a list. */
const idInPath = /\/(?:id|deeplink\/read|read)\/([^/?#]+)/;

/** Outlook on the web: reading pane at the right or below, a window of its own, several messages of a conversation. */
export const outlook: WebmailAdapter = {
  id: 'outlook',

  suits: (document) => hosts.test(addressOf(document).hostname),

  read(document): Reading {
    const panes = outermost([...document.querySelectorAll(paneSelectors)].filter(isShown));
    // Without their ids a pane can only be told by a letter that has a toolbar of its own.
    const scopes = panes.length > 0 ? panes : document.body ? [document.body] : [];
    const messages: OpenMessage[] = [];
    for (const scope of scopes) {
      const bodies = bodiesIn(scope).filter((body) => panes.length > 0 || hasToolbar(body, scope));
      const boxes = bodies.map((body) => ({ body, box: boxAround(body, bodies, scope) }));
      const subject = subjectIn(scope, boxes);
      for (const place of boxes) {
        const from = senderOf(place);
        if (subject === null && !from) return { state: 'unreadable', missing: 'header' };
        messages.push(readMessage(document, place, subject ?? '', from));
      }
    }
    if (messages.length > 0) return { state: 'open', messages };
    const shown = panes.find((pane) => pane.querySelector('[role="heading"], [aria-label]') !== null);
    if (!shown) return { state: 'none' };
    const isPainted = inHeader({ box: shown, body: null }, '[aria-label]').some(
      (each) => factOf(each)?.fact === 'from',
    );
    return isPainted ? { state: 'unreadable', missing: 'body' } : { state: 'loading' };
  },
};

function bodiesIn(scope: Element): Element[] {
  for (const selector of bodySelectors) {
    const found = [...scope.querySelectorAll(selector)].filter(
      (each) => isShown(each) && !isEditor(each) && !each.closest(list),
    );
    if (found.length > 0) return outermost(found);
  }
  return [];
}

function hasToolbar(body: Element, scope: Element): boolean {
  return (
    climb(body, (at) => [...at.querySelectorAll('[role="toolbar"]')].some((each) => !body.contains(each)), scope) !==
    null
  );
}

/** The conversation's heading stands before the first message and in none of them, unless there is only one. */
function subjectIn(scope: Element, boxes: readonly { readonly body: Element; readonly box: Element }[]): string | null {
  const first = boxes[0];
  if (!first) return null;
  for (const selector of headingSelectors) {
    const found = [...scope.querySelectorAll(selector)].find(
      (each) =>
        isBefore(each, first.body) &&
        isShown(each) &&
        !isEditor(each) &&
        !each.closest(`${list}, button, [role="toolbar"]`) &&
        !(boxes.length > 1 && boxes.some(({ box }) => box.contains(each))) &&
        lineOf(each) !== '' &&
        addressIn(each.textContent) === null,
    );
    if (found)
      return (
        tidy(found.querySelector('span[title]')?.getAttribute('title')) ||
        tidy(found.getAttribute('title')) ||
        lineOf(found)
      );
  }
  return null;
}

/** "From: Dana <dana@…>", in the person's language; colleagues are shown without any address. */
function senderOf(place: Place): Mailbox | null {
  const labelled = labelledAt(place, 'from');
  if (labelled[0]) return labelled[0];
  const shown = mailboxAt(place, ['[email]', '[title*="@"]', 'a[href^="mailto:"]']);
  if (shown) return shown;
  const line = inHeader(place, 'span, div, button').find(
    (each) => /<[^<>\s]+@[^<>\s]+>/.test(each.textContent ?? '') && (each.textContent ?? '').length < 200,
  );
  return line ? parseMailbox(line.textContent) : null;
}

function labelledAt(place: Place, fact: Fact): Mailbox[] {
  const lines = inHeader(place, '[aria-label]').map(factOf);
  return distinct(lines.map((line) => (line?.fact === fact ? parseMailbox(line.value) : null)));
}

function factOf(element: Element): ReturnType<typeof labelledLine> {
  return labelledLine(tidy(element.getAttribute('aria-label')));
}

function readMessage(
  document: Document,
  place: Place & { readonly body: Element },
  subject: string,
  from: Mailbox | null,
): OpenMessage {
  const { hostname, pathname, href } = addressOf(document);
  const body = partsText([place.body]);
  const date = dateAt(place, dateSelectors);
  const message = {
    // No id of single messages is in the page; the conversation's may be painted later than the letter.
    key: `outlook:${hostname}:${contentHash({ subject, from, body })}:${date?.slice(0, 10) ?? ''}`,
    webmail: 'outlook',
    threadKey: conversationOf(document, place.box),
    subject,
    from,
    to: labelledAt(place, 'to'),
    date,
    body,
    outgoing: /\/sentitems(?:\/|$)/i.test(pathname) ? true : null,
    url: idInPath.test(pathname) ? href : null,
  };
  return { message, anchor: place.body.closest('[role="document"]') ?? place.body, bodies: [place.body] };
}

/** The conversation's id: around the message, else of the one selected row; null where several could be meant. */
function conversationOf(document: Document, box: Element): string | null {
  const near =
    box.closest('[data-convid]')?.getAttribute('data-convid') ??
    box.querySelector('[data-convid]')?.getAttribute('data-convid');
  if (near) return near;
  const rows = [...document.querySelectorAll('[data-convid][aria-selected="true"]')];
  const ids = new Set(rows.map((row) => row.getAttribute('data-convid')));
  const [only] = ids;
  return ids.size === 1 && only ? only : null;
}

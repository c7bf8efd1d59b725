import { isInNamedBody } from './body-names.ts';
import { climb, lineOf } from './dom.ts';
import { shownDate } from './generic-dates.ts';
import type { Header } from './generic-header.ts';
import { senderIn } from './generic-people.ts';
import { isShown } from './visible.ts';

/**
 * What is known of single webmails, as data for the generic reading: it finds letters in places whose names say
 * nothing by themselves. From the programs' own public sources; not seen running unless said so.
 */
export interface Hint {
  readonly id: string;
  /** Any of these in the page says that it is this webmail. */
  readonly marks: string;
  /** Boxes around the marks that are named like a letter's and hold more than it. */
  readonly around?: string;
  /** The box of one message of several: its sender and its date stand nowhere else. */
  readonly message?: string;
  /** The box of a letter's text. */
  readonly body: string;
  readonly subject: string;
  readonly from: string;
  readonly date: string | null;
}

const hints: readonly Hint[] = [
  // Horde IMP 6.2, dynamic view, seen running 2026-11.
  {
    id: 'horde',
    marks: '#previewMsg, #msgData .messageBody',
    body: '#messageBody .mimePartData',
    subject: '#previewMsg .subject, #msgData .subject',
    from: '#previewMsg .from .address, #msgHeaderFrom .address, #msgData .from .address',
    date: '#previewMsg .date, #msgData .date',
  },
  // 2026-06
  {
    id: 'fastmail',
    marks: '.v-MessageCard',
    body: '.v-MessageCard.is-expanded .v-Message-body, .v-MessageCard .v-Message-content',
    subject: '.v-Thread-title h1',
    from: '.v-MessageCard-from',
    date: '.v-MessageCard-header time, .v-MessageCard-time',
  },
  // 2026-08
  {
    id: 'tuta',
    marks: '.mail-viewer #mail-body',
    body: '#shadow-mail-body, [data-testid="mailBody_label"]',
    subject: '[data-testid="h:subject_label"]',
    from: '.mail-viewer [data-testid*="from" i]',
    date: null,
  },
  // 2026-08
  {
    id: 'nextcloud',
    marks: '#mail-message, #mail-thread-header',
    body: '#mail-content #message-container, iframe.message-frame',
    subject: '#mail-thread-header h2',
    from: '.envelope--expanded .sender',
    date: '.envelope--expanded .timestamp',
  },
  // 2025-06; the older RainLoop has classes where it has ids.
  {
    id: 'snappymail',
    marks: '.messageView .b-message, #messageItem, .messageView .messageItem',
    body: '#messageItem .bodyText .b-text-part, .messageItem .bodyText .b-text-part',
    subject: '.messageItemHeader .subject',
    from: '.messageItemHeader .from',
    date: '.messageItemHeader time.date, .messageItemHeader .date',
  },
  // 2026-08
  {
    id: 'cypht',
    marks: '.msg_text .js-header_subject, .msg_text_inner',
    around: '.msg_text',
    body: '.msg_text_inner',
    subject: '.js-header_subject',
    from: '.js-header_from',
    date: '.js-header_date',
  },
  // 2026-07
  {
    id: 'open-xchange',
    marks: '.mail-detail-pane',
    body: '.mail-detail-pane iframe.mail-detail-frame',
    subject: '.mail-detail-pane .subject',
    from: '.mail-detail-pane .person-from, .mail-detail-pane .from',
    date: '.mail-detail-pane time.date',
  },
  // 2026-07, old sources
  {
    id: 'zimbra',
    marks: '.ZmMailMsgView',
    body: '.ZmMailMsgView iframe[id$="__body__iframe"]',
    subject: '.ZmMailMsgView td.SubjectCol',
    from: '.ZmMailMsgView .addrBubble, .ZmMailMsgView [id$="_from"]',
    date: '.ZmMailMsgView .DateCol',
  },
  // 2026-11, Zimbra's own templates of a conversation
  {
    id: 'zimbra-conversation',
    marks: '.ZmMailMsgCapsuleView',
    message: '.ZmMailMsgCapsuleView',
    body: '.ZmMailMsgCapsuleView iframe[id$="__body__iframe"], .ZmMailMsgCapsuleView .MsgBody-text',
    subject: '.Conv2Header .subject, .Conv2Header .SubjectDiv',
    from: '[id$="_hdrTable"] tr:first-child .addrBubble, [id$="_from"] .addrBubble',
    date: '[id$="_dateCell"], .date, [id$="_hdrTable"] tr:first-child td:last-child',
  },
  // 2026-07, old sources
  {
    id: 'zoho',
    marks: '.zmPVContent',
    body: '.zmPVContent .zmMailWrapper',
    subject: '.zmSubject',
    from: '.zmMHdrFrom, .zmPVHdr .zmFrom',
    date: '.zmMHdrDate',
  },
];

const anyMark = hints.map((hint) => hint.marks).join(', ');

/** The webmail that a page's marks name, those in letters left out; null for one that is not known. */
export function hintFor(root: ParentNode): Hint | null {
  // One look for all of them: most pages have none.
  const marked = root.querySelectorAll(anyMark);
  if (marked.length === 0) return null;
  return (
    hints.find((hint) => [...marked].some((each) => each.matches(hint.marks) && !isInNamedBody(each, hint.around))) ??
    null
  );
}

/**
 * A header with what a hint finds around this letter set in place of guesses.
 *
 * @param letters all places that may hold letters: what stands in them is no header
 */
export function hintedHeader(hint: Hint, body: Element, header: Header, letters: readonly Element[]): Header {
  const box = hint.message ? body.closest(hint.message) : null;
  const isApart = (each: Element): boolean => !letters.some((letter) => letter.contains(each));
  const subject = nearest(hint.subject, body, null, isApart);
  const from = nearest(hint.from, body, box, isApart);
  const date = hint.date ? nearest(hint.date, body, box, isApart) : null;
  const sender = from ? senderIn(from) : null;
  const sent = date ? shownDate(date) : null;
  return {
    ...header,
    ...(sender ? { from: sender, isFromMarked: true } : {}),
    ...(subject ? { subject: lineOf(subject, 'button, [role="button"]'), isSubjectMarked: true } : {}),
    ...(sent ? { date: sent.date, isDateWhole: sent.isWhole } : {}),
  };
}

/** The shown element nearest to a letter in the tree that a selector finds outside it, in this box where there is one. */
function nearest(
  selector: string,
  body: Element,
  box: Element | null,
  isApart: (each: Element) => boolean,
): Element | null {
  let found: Element | null = null;
  const root = body.getRootNode();
  const start = body.parentElement ? body : 'host' in root ? (root as ShadowRoot).host : body;
  climb(start, (at) => {
    found =
      [...at.querySelectorAll(selector)].find((each) => !body.contains(each) && isApart(each) && isShown(each)) ?? null;
    return found !== null || at === box;
  });
  return found;
}

import type { Mailbox } from '../core/model/message.ts';
import { readMachineDate } from './date.ts';
import { lineOf, spacedLine, tidy } from './dom.ts';
import { dateIn, plainDateIn, shownDate } from './generic-dates.ts';
import {
  controlParts,
  hasAddress,
  isOfOthers,
  isPerson,
  mailboxesIn,
  senderIn,
  withNameBeside,
} from './generic-people.ts';
import { type Fact, labelledLine, labelOf, markOf } from './header-words.ts';
import { addressIn, distinct, mailboxOf, parseMailbox } from './mailbox.ts';
import { isShown } from './visible.ts';

/** What the surroundings of a letter tell of it. */
export interface Header {
  readonly from: Mailbox | null;
  /** Whether the page itself marks or labels the sender, rather than only showing an address. */
  readonly isFromMarked: boolean;
  readonly subject: string | null;
  readonly isSubjectMarked: boolean;
  readonly date: string | null;
  /** See ShownDate. */
  readonly isDateWhole: boolean;
  readonly to: readonly Mailbox[];
}

export const emptyHeader: Header = {
  from: null,
  isFromMarked: false,
  subject: null,
  isSubjectMarked: false,
  date: null,
  isDateWhole: false,
  to: [],
};

/** Elements of one region that are looked at; a letter's header has a few dozen. */
const mostElements = 300;
const headings = 'h1, h2, h3, h4, h5, [role="heading"]';
const unseenText = '.voice, .sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .hidden-visually';

/** Elements that hold lines of their own: a line that goes across them is no line. */
const blocks = 'table, tr, td, th, div, p, ul, li, dl, dt, dd, br, h1, h2, h3, h4, h5';

/** Adds to a header what a region of the page before the letter tells, where it is not known yet. */
export function readRegion(known: Header, region: Element): Header {
  const found = new Map<Fact, string>();
  const marked = new Map<Fact, Element>();
  let weak: Mailbox | null = null;
  let date = known.date === null ? null : { date: known.date, isWhole: known.isDateWhole };
  const to: (Mailbox | null)[] = [...known.to];

  const elements = [region, ...region.querySelectorAll('*')].slice(0, mostElements);
  for (const element of elements) {
    if (!isReadable(element)) continue;
    const mark = markOf(element);
    if (mark === 'to') to.push(...mailboxesIn(element));
    else if (mark && !marked.has(mark) && tidy(element.textContent) !== '') marked.set(mark, element);
    const line = labelledIn(element);
    if (line?.value && !found.has(line.fact)) {
      found.set(line.fact, line.value);
      if (line.fact === 'to') to.push(parseMailbox(line.value));
    }
    const machine = date ? null : readMachineDate(element.getAttribute('datetime'));
    if (machine) date = { date: machine, isWhole: true };
    if (!weak && hasAddress(element) && !isOfOthers(element, region)) weak = withNameBeside(element);
  }

  const fromElement = marked.get('from');
  const strong = parseMailbox(found.get('from')) ?? (fromElement ? senderIn(fromElement) : null);
  const heading = [...region.querySelectorAll(headings), ...(region.matches(headings) ? [region] : [])].find(
    (each) =>
      isReadable(each) && !each.matches(unseenText) && !each.closest(unseenText) && isSubjectLike(each, strong ?? weak),
  );
  const subjectElement = marked.get('subject');
  const strongSubject =
    (subjectElement
      ? lineOf(subjectElement, controlParts).replace(/^[\p{L} ]{2,20}[:：]\s+(?=\S)/u, (start) =>
          labelOf(start.trim()) ? '' : start,
        )
      : '') ||
    found.get('subject') ||
    null;
  // A box called "title" beside a sender or a date is the letter's; elsewhere it may be any panel's.
  const titled =
    strong || weak || marked.has('date')
      ? elements.find((each) => isTitled(each) && isReadable(each) && isSubjectLike(each, strong ?? weak))
      : null;
  const subjectLike = heading ?? titled;
  const dateElement = marked.get('date');
  date ??= dateIn(found.get('date'), region) ?? (dateElement ? shownDate(dateElement) : null);
  // Beside a sender a whole date needs no name of its own, where it stands alone and is no subject's.
  if (!date && (strong || weak))
    date = plainDateIn(elements.filter((each) => each !== heading && !heading?.contains(each) && isReadable(each)));
  const from = known.from ?? strong ?? weak;
  return {
    from:
      from && strong && from.address === null && strong.address === null && weak?.address
        ? { ...from, address: weak.address }
        : from,
    isFromMarked: known.from ? known.isFromMarked : strong !== null,
    subject: known.subject ?? strongSubject ?? (subjectLike ? lineOf(subjectLike, controlParts) : null),
    isSubjectMarked: known.subject ? known.isSubjectMarked : strongSubject !== null,
    date: date?.date ?? null,
    isDateWhole: date?.isWhole ?? false,
    to: distinct(to),
  };
}

function isReadable(element: Element): boolean {
  const apart = element.closest('button, script, style, select, textarea, [contenteditable="true"]');
  return (apart === null || (apart.localName === 'button' && isPerson(apart))) && isShown(element);
}

/** The text of an element without child elements of its own, or of one that only wraps a bit of text. */
function ownLine(element: Element): string {
  const text = element.textContent ?? '';
  if (text.length > 500 || element.childElementCount > 6) return '';
  return text.includes('@') ? spacedLine(element) : tidy(text);
}

/** The fact an element tells by a label: as a label of its own, in front of its text, or in front of its children. */
function labelledIn(element: Element): { readonly fact: Fact; readonly value: string } | null {
  const text = ownLine(element);
  if (text === '') return null;
  const label = labelOf(text);
  if (label) return { fact: label, value: besideLabel(element) };
  const first = element.firstChild;
  const leading = first?.nodeType === 3 && element.firstElementChild ? labelOf(tidy(first.nodeValue)) : null;
  if (leading && element.firstElementChild) return { fact: leading, value: shownValue(element.firstElementChild) };
  return element.querySelector(blocks) ? null : labelledLine(text);
}

/** The value that stands beside a label: after it in its parent, or in the next cell. */
export function besideLabel(label: Element): string {
  for (let at: Element | null = label, steps = 0; at && steps < 3; at = at.parentElement, steps += 1) {
    const loose = textAfter(at);
    if (loose !== '') return loose;
    if (at.nextElementSibling) return shownValue(nextShown(at) ?? at.nextElementSibling);
  }
  return '';
}

/** Some pages keep a short and a long form of a value, one of them hidden. */
function nextShown(element: Element): Element | null {
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) if (isShown(at)) return at;
  return null;
}

function textAfter(element: Element): string {
  let text = '';
  for (let at = element.nextSibling; at; at = at.nextSibling) {
    if (at.nodeType === 1 && text.trim() === '') return '';
    text += at.textContent ?? '';
    if (text.length > 800) break;
  }
  return tidy(text).replace(/^[:：]\s*/, '');
}

function shownValue(element: Element): string {
  const mailbox = [element, ...element.querySelectorAll('*')].slice(0, 50).find(hasAddress);
  const box = mailbox ? mailboxOf(mailbox) : null;
  const text = element.textContent?.includes('@') ? spacedLine(element, controlParts) : lineOf(element, controlParts);
  return box?.address && !addressIn(text) ? `${text} <${box.address}>` : text;
}

function isTitled(element: Element): boolean {
  if (element.childElementCount > 1) return false;
  return ['class', 'id'].some((name) =>
    /(?:^|[-_\s])(?:title|headline)(?:$|\s)/i.test(element.getAttribute(name) ?? ''),
  );
}

function isSubjectLike(heading: Element, from: Mailbox | null): boolean {
  const text = lineOf(heading, controlParts);
  return text !== '' && addressIn(text) === null && text !== from?.name && labelOf(text) === null;
}

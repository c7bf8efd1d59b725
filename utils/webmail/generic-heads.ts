import { readDate, readMachineDate } from './date.ts';
import { climb, tidy } from './dom.ts';
import { type BodyPlace, isApart } from './generic-bodies.ts';
import { isReadableText } from './generic-labels.ts';
import { isToMe, labelledLine } from './header-words.ts';
import { addressIn } from './mailbox.ts';
import { isEditor, isShown } from './visible.ts';

/** Pieces of text that are looked at for addresses; pages that need this way are small. */
const mostTexts = 5000;
/** A head with more text (characters) is no head. */
const mostText = 1500;
/** From an address to the head around it, and from the head to the box that the letter follows in (steps up). */
const mostSteps = 5;
/** Longer texts are no date alone. */
const longestDate = 90;
/** A time alone may be anything: a date has its year, or the name of a month or a day beside the time. */
const dated = /(?<!\d)(?:19|20)\d{2}(?!\d)|\p{L}{3}.*\d{1,2}[:.h]\d{2}|\d{1,2}[:.h]\d{2}.*\p{L}{3}/u;
/** Elements that carry a mail address, but for those that show it as their text. */
export const withAddress = '[title*="@"], a[href^="mailto:"], [data-email], [email]';

/**
 * Texts that follow a head which names a sender, somebody it is written to, and a date, in pages whose names are made
 * by a machine. Articles have an author and a date, and nobody they are written to.
 */
export function headedBodies(document: Document): BodyPlace[] {
  const found = new Set<Element>();
  const heads = new Set<Element>();
  // A list of letters has a person in each row, and all rows have the same boxes around them: each is judged once.
  const judged = new Map<Element, boolean>();
  const isHead = (at: Element): boolean => {
    const known = judged.get(at) ?? (hasDate(at) && namesRecipient(at));
    judged.set(at, known);
    return known;
  };
  for (const person of peopleIn(document)) {
    const head = headAround(person, isHead);
    if (!head || heads.has(head)) continue;
    heads.add(head);
    const body = after(head);
    if (body) found.add(body);
  }
  return [...found].map((element) => ({ outer: element, inner: element }));
}

/** Shown elements that carry a mail address, outside lists, menus and what is being written. */
function peopleIn(document: Document): Element[] {
  const people = new Set(document.querySelectorAll(withAddress));
  if (!document.body) return [];
  const walker = document.createTreeWalker(document.body, 4); // texts
  for (let seen = 0; seen < mostTexts && walker.nextNode(); seen += 1) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (parentElement && nodeValue?.includes('@') && addressIn(nodeValue)) people.add(parentElement);
  }
  return [...people].filter((each) => isShown(each) && !isEditor(each) && !isApart(each));
}

function headAround(person: Element, isHead: (at: Element) => boolean): Element | null {
  let steps = 0;
  const head = climb(person, (at) => {
    steps += 1;
    return steps > mostSteps || isHead(at);
  });
  if (!head || steps > mostSteps || head.localName === 'body' || tidy(head.textContent, mostText + 1).length > mostText)
    return null;
  return head.querySelector('form, textarea, select, input:not([type="checkbox"])') ? null : head;
}

/** Whether a part of a page shows a mail address, somebody a letter is written to, and a date. */
export function isHead(part: Element): boolean {
  return (
    (part.textContent?.includes('@') || part.querySelector(withAddress) !== null) &&
    namesRecipient(part) &&
    hasDate(part)
  );
}

function hasDate(head: Element): boolean {
  const language = head.ownerDocument.documentElement?.lang ?? '';
  return leavesOf(head).some((each) => {
    if (readMachineDate(each.getAttribute('datetime'))) return true;
    const text = tidy(each.textContent);
    return text.length <= longestDate && dated.test(text) && readDate(text, language, new Date()) !== null;
  });
}

function namesRecipient(head: Element): boolean {
  return leavesOf(head).some((each) => {
    const text = tidy(each.textContent);
    return labelledLine(text)?.fact === 'to' || isToMe(text);
  });
}

function leavesOf(head: Element): Element[] {
  return [...head.querySelectorAll('*')].slice(0, 100).filter((each) => each.childElementCount <= 1);
}

/** The longest text right after a head, or right after the box that holds nothing but the head. */
function after(head: Element): Element | null {
  let at: Element | null = head;
  for (let steps = 0; at && steps < mostSteps; steps += 1, at = at.parentElement) {
    let found: Element | null = null;
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (isRowLike(at, next)) return null;
      if (isReadableText(next) && (next.textContent ?? '').length > (found?.textContent ?? '').length) found = next;
    }
    if (found) return found;
  }
  return null;
}

/** Two of a kind are rows of a list, or letters of a conversation, and neither is the text of the other. */
function isRowLike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  return one.className === '' ? /^(?:li|tr|article)$/.test(one.localName) : one.className === other.className;
}

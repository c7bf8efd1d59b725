import type { Mailbox } from '../core/model/message.ts';
import { readDate, readMachineDate } from './date.ts';
import { distinct, mailboxOf } from './mailbox.ts';
import { isEditor, isShown } from './visible.ts';

/** Where a letter's facts stand: the box of the one message, and in it its body (null while there is none). */
export interface Place {
  readonly box: Element;
  readonly body: Element | null;
}

/** Shown elements of a message that come before its body: its header, and never a word of the letter itself. */
export function inHeader({ box, body }: Place, selector: string): Element[] {
  const found = body ? [...before(body, box, selector)].reverse() : [...box.querySelectorAll(selector)];
  return found.filter((each) => isShown(each) && !isEditor(each));
}

/**
 * Elements that match and come before `from` without holding it, the nearest first, up to and not beyond `end`. Looks
 * at nothing inside `from`: a letter may have a hundred thousand elements.
 */
export function* before(from: Element, end: Element | null, selector: string): Generator<Element> {
  for (let at: Element | null = from; at && at !== end; at = at.parentElement) {
    for (let each = at.previousElementSibling; each; each = each.previousElementSibling) {
      yield* [...each.querySelectorAll(selector)].reverse();
      if (each.matches(selector)) yield each;
    }
  }
}

/** The first mailbox that the selectors find, tried in order; null where they find none. */
export function mailboxAt(place: Place, selectors: readonly string[]): Mailbox | null {
  for (const selector of selectors) {
    for (const element of inHeader(place, selector)) {
      const mailbox = mailboxOf(element);
      if (mailbox) return mailbox;
    }
  }
  return null;
}

/** All mailboxes of the first selector that finds any, but the sender's. */
export function mailboxesAt(place: Place, selectors: readonly string[], from: Mailbox | null): Mailbox[] {
  for (const selector of selectors) {
    const found = distinct(inHeader(place, selector).map(mailboxOf)).filter(
      (each) => each.address === null || each.address !== (from?.address ?? null),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Longer texts are no date alone. */
const longestDate = 90;

/** In elements of any kind only a whole date is one: a time alone may be anything. */
const withYear = /\b(?:19|20)\d{2}\b/;

/** The first date that the selectors find: by attribute for machines, by title, by text in the page's language. */
export function dateAt(place: Place, selectors: readonly string[]): string | null {
  const language = place.box.ownerDocument.documentElement?.lang ?? '';
  for (const selector of selectors) {
    const isLoose = /^(?:div|span|td)\b/.test(selector);
    for (const element of inHeader(place, selector)) {
      const machine = readMachineDate(element.getAttribute('datetime'));
      if (machine) return machine;
      for (const text of [element.getAttribute('title'), element.getAttribute('aria-label'), element.textContent]) {
        if (!text || text.length > longestDate || !(isLoose ? withYear : /\d/).test(text)) continue;
        const date = readDate(text, language, new Date());
        if (date) return date;
      }
    }
  }
  return null;
}

/** Parts of the page that are of no single message: where one comes into view, the message's box has ended. */
const furniture =
  'nav, [role="navigation"], [role="banner"], [role="search"], [role="listbox"], [role="grid"], [role="tree"]';

/** What is one message of several by itself, whatever stands in it. */
const single = 'li, article, [role="listitem"], [aria-expanded], [data-test-expanded], [data-expanded]';

/** The message's own box: up to `end`, holding none of the other bodies and none of the page's furniture. */
export function boxAround(body: Element, others: readonly Element[], end: Element): Element {
  let box = body;
  for (let at = body.parentElement; at && end.contains(at); at = at.parentElement) {
    const around = at;
    if (others.some((other) => other !== body && around.contains(other)) || around.querySelector(furniture)) break;
    box = at;
    if (at.matches(single)) break;
  }
  return box;
}

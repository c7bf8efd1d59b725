import type { Mailbox } from '../core/model/message.ts';
import { spacedLine, tidy } from './dom.ts';
import { labelledLine, labelOf, markOf } from './header-words.ts';
import { addressIn, mailboxOf, parseMailbox } from './mailbox.ts';

/** What stands beside a person's name or a letter's subject and is no part of it. */
export const controlParts = 'button, [role="button"], svg, style, script, .voice, .sr-only, .visually-hidden';

/** Where a person's own element carries an address; fewer than in mailbox.ts, whose labels may name others. */
const addressAttributes = ['email', 'data-email', 'data-address', 'title'];

/** Whether a button is somebody's name or address and nothing more, as those that open a contact's card are. */
export function isPerson(button: Element): boolean {
  const text = lettersOf(tidy(button.textContent));
  return addressAttributes.some((name) => {
    const value = tidy(button.getAttribute(name)).toLowerCase();
    const found = addressIn(value);
    return found !== null && text !== '' && text.endsWith(lettersOf(value.replace(found, '')));
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether an element itself carries a mail address: as a link, in an attribute, or as its text. */
export function hasAddress(element: Element): boolean {
  if (/^mailto:/i.test(element.getAttribute('href') ?? '')) return true;
  if (addressAttributes.some((name) => addressIn(element.getAttribute(name)) !== null)) return true;
  return element.childElementCount === 0 && addressIn(element.textContent) !== null;
}

/** An address that stands alone often has its name before it: "Dana Fisher" and, below, "dana@…". */
export function withNameBeside(element: Element): Mailbox | null {
  const box = mailboxOf(element);
  const around = spacedLine(element.parentElement ?? element);
  if (!box || box.name !== null || around.length > 120) return box;
  const named = parseMailbox(around);
  return named?.address === box.address && around.split('@').length === 2 ? named : box;
}

/** Whether an address belongs to a recipient: marked so, or after a label that says so. */
export function isOfOthers(element: Element, region: Element): boolean {
  for (let at: Element | null = element; at && region.contains(at); at = at.parentElement) {
    if (markOf(at) === 'to') return true;
    const before = at.previousSibling?.nodeType === 3 ? tidy(at.previousSibling.nodeValue) : '';
    const label = labelOf(before !== '' ? before : tidy(at.previousElementSibling?.textContent?.slice(0, 60)));
    if (label === 'to') return true;
    if (label === 'from') return false;
  }
  const line = labelledLine(tidy(element.textContent));
  return line?.fact === 'to';
}

/** The mailbox that an element names: by its own attributes and text, or by those of an element in it. */
export function senderIn(element: Element): Mailbox | null {
  const inner = [...element.querySelectorAll('*')].slice(0, 50).find(hasAddress);
  const outer = parseMailbox(withoutLabel(spacedLine(element, controlParts)));
  const box = inner ? mailboxOf(inner) : mailboxOf(element);
  if (!box?.address) return outer ?? box;
  return {
    name: box.name ?? (outer?.address === box.address || !outer?.address ? (outer?.name ?? null) : null),
    address: box.address,
  };
}

function withoutLabel(text: string): string {
  const line = labelledLine(text);
  return line?.fact === 'from' ? line.value : text;
}

/** All mailboxes that an element names. */
export function mailboxesIn(element: Element): (Mailbox | null)[] {
  const inner = [...element.querySelectorAll('*')].slice(0, 100).filter(hasAddress);
  return inner.length > 0 ? inner.map(mailboxOf) : [hasAddress(element) ? mailboxOf(element) : null];
}

import { spacedLine } from './dom.ts';
import { controlParts, hasAddress } from './generic-people.ts';
import { labelledLine, labelOf, markOf } from './header-words.ts';
import { isShown } from './visible.ts';

/** Elements of one part of the page that are looked at; a folded message has a dozen. */
const mostElements = 100;
/** A folded message, and the head of an open one, are lines rather than letters (characters). */
const mostText = 400;

/**
 * Whether an element that is built like a message's box is another message of the conversation, folded to one line: it
 * tells a date or a person, and neither a subject nor a recipient, as a header of this message would.
 */
export function isFolded(element: Element): boolean {
  if (!isShown(element) || (element.textContent ?? '').length > mostText) return false;
  const parts = [element, ...element.querySelectorAll('*')].slice(0, mostElements);
  if (parts.some((each) => /^(?:subject|to)$/.test(factOf(each) ?? ''))) return false;
  return parts.some(
    (each) => /^(?:from|date)$/.test(markOf(each) ?? '') || each.hasAttribute('datetime') || hasAddress(each),
  );
}

function factOf(element: Element): string | null {
  const text = element.childElementCount === 0 ? spacedLine(element) : '';
  return markOf(element) ?? labelOf(text) ?? labelledLine(text)?.fact ?? null;
}

/** Whether a part before a letter says whose it is or when it was: more than tools, and no sentence of a notice. */
export function isOwnHead(part: Element): boolean {
  const text = spacedLine(part, `${controlParts}, a, [role="alert"], [role="status"]`);
  return text !== '' && text.length <= mostText && !/[.!?…]$/.test(text);
}

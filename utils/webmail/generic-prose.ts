import { isNamedOtherwise } from './body-names.ts';
import { tidy } from './dom.ts';
import { isEditor, isShown } from './visible.ts';

/** Fewer characters than this are a label or a notice, and no words of a letter. */
const leastProse = 60;
const controls = 'button, [role="button"], input, select, textarea, form, iframe';
const notices = '[role="alert"], [role="status"], [role="note"], nav, aside, footer, style, script, template';

/** Whether a node is words of a letter: a sentence in it, nothing to press, and few links. */
export function isProse(node: Node): boolean {
  const text = tidy(node.textContent, 4000);
  if (text.length < leastProse || !/[.!?。！？…]/.test(text)) return false;
  if (node.nodeType === 3) return true;
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (element.matches(notices) || element.matches(controls) || element.querySelector(controls)) return false;
  if (isNamedOtherwise(element) || !isShown(element) || isEditor(element)) return false;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return linked * 4 < text.length;
}

/** Whether words of a letter stand in `around` before `inner`. */
export function hasProseBefore(inner: Element, around: Element): boolean {
  for (let at: Node | null = inner; at && at !== around; at = at.parentNode) {
    for (let before = at.previousSibling; before; before = before.previousSibling) if (isProse(before)) return true;
  }
  return false;
}

/** Beside a box that is no table's, words are a letter's from this length on: a webmail's notices are shorter. */
const longestNotice = 150;

/**
 * The smallest box around a place, up to `end`, that no words of a letter stand beside: a sender's template, mostly of
 * tables, has boxes with telling names of its own, and a sentence above them.
 */
export function withProseBeside(place: Element, end: Element): Element {
  const least = /^(?:table|tbody|tr|td)$/.test(place.localName) ? 0 : longestNotice;
  let found = place;
  for (let at = place; at !== end && at.parentElement; at = at.parentElement) {
    const beside = [...at.parentElement.childNodes].filter((each) => each !== at && isProse(each));
    const length = beside.reduce((sum, each) => sum + tidy(each.textContent, longestNotice + 1).length, 0);
    if (length > least) found = at.parentElement;
  }
  return found;
}

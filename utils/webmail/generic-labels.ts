import { climb, spacedLine, tidy } from './dom.ts';
import { type BodyPlace, isApart, isLetterLike } from './generic-bodies.ts';
import { besideLabel } from './generic-header.ts';
import { type Fact, labelledLine, labelOf } from './header-words.ts';
import { isEditor, isShown } from './visible.ts';

/** Elements that are looked at for labels; pages that need this way are small. */
const mostElements = 5000;
const labelTags = 'th, td, dt, b, strong, em, label, span, div, p, h3, h4, h5, h6';
const forms =
  'input:not([type="hidden"]):not([type="checkbox"]):not([type="submit"]):not([type="button"]), select, textarea, [contenteditable]';
const others: readonly Fact[] = ['subject', 'date', 'to'];
/** Elements of one part that are looked at for labels, and the longest line that holds a label (characters). */
const mostParts = 150;
const longestLine = 200;
/** From the header's block to the letter it is so many steps up at most, and then one to the side. */
const mostSteps = 6;

/** Texts that follow a block with a labelled sender and another label of a letter's, in a page that names nothing. */
export function labelledBodies(document: Document): BodyPlace[] {
  const found = new Set<Element>();
  for (const label of labelsFor(document, 'from')) {
    const block = climb(label, (at) => others.some((fact) => labelsFor(at, fact).length > 0));
    if (!block || block === document.body || block.querySelector(forms)) continue;
    const body = following(block);
    if (body) found.add(body);
  }
  return [...found].map((element) => ({ outer: element, inner: element }));
}

/** Whether a part of a page names a letter's sender and another of its facts by labels. */
export function isLabelledHead(part: Element): boolean {
  const told = new Set<Fact>();
  for (const each of [part, ...part.querySelectorAll('*')].slice(0, mostParts)) {
    if (each.childElementCount > 2 || (each.textContent ?? '').length > longestLine) continue;
    const text = spacedLine(each);
    const label = labelOf(text);
    const fact = label ? (hasValue(each) ? label : null) : labelledLine(text)?.fact;
    if (fact) told.add(fact);
  }
  return told.has('from') && (told.has('subject') || told.has('date'));
}

/** Labels with a value beside them: the titles of a list's columns have none. */
function labelsFor(root: ParentNode, fact: Fact): Element[] {
  return [...root.querySelectorAll(labelTags)].slice(0, mostElements).filter((each) => isLabel(each, fact));
}

function isLabel(element: Element, fact: Fact): boolean {
  if (element.childElementCount > 1 || (element.firstElementChild?.childElementCount ?? 0) > 0) return false;
  if ((element.textContent ?? '').length > 40) return false;
  return labelOf(tidy(element.textContent)) === fact && isShown(element) && !isApart(element) && hasValue(element);
}

function hasValue(label: Element): boolean {
  const value = besideLabel(label);
  return value !== '' && labelOf(value) === null;
}

/** What follows the block: of several texts the longest, since what else stands there is short (parts, notes, a foot). */
function following(block: Element): Element | null {
  let found: Element | null = null;
  let at: Element | null = block;
  for (let steps = 0; at && steps < mostSteps; steps += 1, at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (isReadableText(next) && (next.textContent ?? '').length > (found?.textContent ?? '').length) found = next;
    }
  }
  return found;
}

/** Whether an element may be a letter's text: words rather than links, nothing to fill in, no foot of the page. */
export function isReadableText(element: Element): boolean {
  if (!isShown(element) || isEditor(element) || !isLetterLike(element)) return false;
  if (element.matches('script, style, nav, footer, aside') || element.querySelector(forms)) return false;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return linked * 2 < (element.textContent ?? '').length;
}

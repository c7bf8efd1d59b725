import { tidy } from './dom.ts';
import { isFolded, isOwnHead } from './generic-folded.ts';
import { labelOf, markOf } from './header-words.ts';
import { isLikeBuilt } from './like-built.ts';
import { isEditor, isShown } from './visible.ts';

/** A part of the page that comes before a letter and may be its header. */
export interface Region {
  readonly element: Element;
  /** Whether other letters stand under it too: then it can tell the subject, and no sender and no date. */
  readonly isShared: boolean;
  /** How many steps up from the letter it was found. */
  readonly step: number;
}

/** More climbing than this leads out of the letter's part of the page. */
const mostSteps = 14;
/** A region with more characters or rows is no header but a list of letters. */
const mostText = 6000;
const mostRows = 25;
const lists =
  'nav, [role="navigation"], [role="listbox"], [role="grid"], [role="tree"], [role="treegrid"], [role="menu"], [role="menubar"], [role="banner"], [role="search"], [role="complementary"], script, style, template';
const rows = 'tr, li, [role="row"], [role="option"], [role="listitem"]';

/**
 * What stands before a letter, nearest first: siblings before it, then those before its parent, and so on. A list of
 * letters ends the way: what is beyond it belongs to the page and not to the letter. A message of the same
 * conversation that is folded, and so has no body, tells nothing of this one.
 */
export function* regionsBefore(body: Element, others: readonly Element[]): Generator<Region> {
  let isShared = false;
  /** What was told so far: in a message's own box, its head. */
  const told: Element[] = [];
  let at: Element | null = body;
  for (let steps = 0; at && steps < mostSteps; steps += 1) {
    const around = at;
    const inBox = [...told];
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const region = before;
      const isOther = others.some((other) => region.contains(other));
      if (isOther || (isLikeBuilt(region, around) && inBox.some(isOwnHead) && isFolded(region))) {
        isShared = true;
        continue;
      }
      if (isList(region)) return;
      for (const part of partsOf(region)) {
        if (!isUsable(part)) continue;
        told.push(part);
        yield { element: part, isShared, step: steps };
      }
    }
    const root = at.getRootNode();
    const up: Element | null =
      at.parentElement ?? (root instanceof Object && 'host' in root ? (root as ShadowRoot).host : null);
    isShared = isShared || (up !== null && others.some((other) => up.contains(other)));
    at = up;
  }
}

/** What a reader sees of an element: where it has an open shadow root, that root's own elements, the last first. */
function partsOf(element: Element): Element[] {
  const inside = [...(element.shadowRoot?.children ?? [])].reverse();
  return [...inside, element];
}

/** Where something is asked of the person, nothing is told of a letter. */
const asks = 'fieldset, select, textarea, input[type="text"], input[type="email"], input:not([type])';

function isUsable(element: Element): boolean {
  if (element.matches(asks) || element.querySelector(asks)) return false;
  return !element.matches(lists) && isShown(element) && !isEditor(element) && (element.textContent ?? '').trim() !== '';
}

function isList(element: Element): boolean {
  if (!isShown(element)) return false;
  if ([element, ...element.querySelectorAll(listBoxes)].some((each) => each.matches(listBoxes) && holdsLetters(each)))
    return true;
  if ((element.textContent ?? '').length > mostText || element.querySelectorAll(rows).length > mostRows) return true;
  return hasSeveralSubjects(element) || hasRepeatedRows(element);
}

const listBoxes = '[role="listbox"], [role="grid"], [role="treegrid"]';
/** The name of a person or of a tag is shorter (characters). */
const longestOption = 80;

/** Letters in a list box have dates, or more words than a name; the recipients of one letter may stand in such a box too. */
function holdsLetters(box: Element): boolean {
  if (!isShown(box)) return false;
  const options = [...box.querySelectorAll('[role="option"], [role="row"]')];
  const texts = (options.length > 0 ? options : [...box.children]).map((each) => tidy(each.textContent));
  return texts.some((text) => text.length > longestOption || dated.test(text));
}

/** A header has one subject, written twice at most; a list has one for each letter. */
function hasSeveralSubjects(element: Element): boolean {
  const subjects = [...element.querySelectorAll('[class*="subject" i], [id*="subject" i], [data-testid*="subject" i]')]
    .filter((each) => markOf(each) === 'subject' && isShown(each))
    .map((each) => tidy(each.textContent));
  return new Set(subjects.filter((text) => text !== '' && labelOf(text) === null)).size > 1;
}

const dated = /\d{1,2}[:.]\d{2}|\d{1,2}[./-]\d{1,2}|\b\d{1,2}\.? \p{L}{3}|\p{L}{3} \d{1,2}\b/u;

/** Three children of one kind that each tell a date or a time are rows of a list, whatever they are called. */
function hasRepeatedRows(element: Element): boolean {
  for (const parent of [element, ...element.querySelectorAll('*')].slice(0, 200)) {
    if (parent.childElementCount < 3) continue;
    const kinds = new Map<string, number>();
    for (const child of [...parent.children].slice(0, 60)) {
      if (!dated.test(child.textContent ?? '') || (child.textContent ?? '').length < 15) continue;
      const kind = `${child.localName} ${child.classList[0] ?? ''}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    if ([...kinds.values()].some((count) => count >= 3)) return true;
  }
  return false;
}

import { isEditor, isShown } from './visible.ts';

/** A part of the page that comes before a letter and may be its header. */
export interface Region {
  readonly element: Element;
  /** Whether other letters stand under it too: then it can tell the subject, and no sender. */
  readonly isShared: boolean;
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
 * letters ends the way: what is beyond it belongs to the page and not to the letter.
 */
export function* regionsBefore(body: Element, others: readonly Element[]): Generator<Region> {
  let isShared = false;
  let at: Element | null = body;
  for (let steps = 0; at && steps < mostSteps; steps += 1) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const region = before;
      if (others.some((other) => region.contains(other))) {
        isShared = true;
        continue;
      }
      if (isList(region)) return;
      if (isUsable(region)) yield { element: region, isShared };
    }
    const root = at.getRootNode();
    const up: Element | null =
      at.parentElement ?? (root instanceof Object && 'host' in root ? (root as ShadowRoot).host : null);
    isShared = isShared || (up !== null && others.some((other) => up.contains(other)));
    at = up;
  }
}

function isUsable(element: Element): boolean {
  return !element.matches(lists) && isShown(element) && !isEditor(element) && (element.textContent ?? '').trim() !== '';
}

function isList(element: Element): boolean {
  if (!isShown(element)) return false;
  if (element.matches('[role="listbox"], [role="grid"], [role="treegrid"]')) return true;
  if (element.querySelector('[role="listbox"], [role="grid"], [role="treegrid"]')) return true;
  return (element.textContent ?? '').length > mostText || element.querySelectorAll(rows).length > mostRows;
}

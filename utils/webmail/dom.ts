import { isShown } from './visible.ts';

/** Folds white space, takes invisible and direction marks out, and cuts at `most` characters. */
export function tidy(text: string | null | undefined, most = 1000): string {
  return (text ?? '')
    .slice(0, most * 4)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

/** The first element that any of the selectors finds, the selectors tried in order; shown ones only. */
export function firstShown(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) if (isShown(element)) return element;
  }
  return null;
}

/** All shown elements that the first successful selector finds. */
export function allShown(root: ParentNode, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll(selector)].filter(isShown);
    if (found.length > 0) return found;
  }
  return [];
}

/** The outermost of these elements, in their order. */
export function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((each) => !elements.some((other) => other !== each && other.contains(each)));
}

/** An element's text on one line, without what stands in elements that match `except`. */
export function lineOf(element: Element, except?: string): string {
  if (!except || !element.querySelector(except)) return tidy(element.textContent);
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(except)) part.remove();
  return tidy(copy.textContent);
}

/**
 * An element's text on one line, with a space between what stands in elements of its own: a name and an address beside
 * it have nothing between them but the page's layout.
 */
export function spacedLine(element: Element, except?: string): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4); // texts
  const pieces: string[] = [];
  while (pieces.length < 100 && walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const apart = except ? parentElement?.closest(except) : null;
    if (!apart || apart.contains(element)) pieces.push(nodeValue ?? '');
  }
  return tidy(pieces.join(' '));
}

/** Climbs from an element to the nearest ancestor (not itself) for which `holds`; null at `end` or the top. */
export function climb(from: Element, holds: (at: Element) => boolean, end: Element | null = null): Element | null {
  for (let at = from.parentElement; at && at !== end; at = at.parentElement) if (holds(at)) return at;
  return null;
}

/** Whether `a` comes before `b` in the document and does not hold it. */
export function isBefore(a: Node, b: Node): boolean {
  const order = a.compareDocumentPosition(b);
  return (order & 4) !== 0 && (order & 16) === 0;
}

/** The document of a frame of the same origin; null where the browser forbids it or nothing is there. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** The document around this one; null at the top, and where it belongs to another origin. */
export function parentDocument(document: Document): Document | null {
  try {
    const view = document.defaultView;
    return view && view.parent !== view ? view.parent.document : null;
  } catch {
    return null;
  }
}

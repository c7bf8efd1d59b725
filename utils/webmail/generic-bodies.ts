import { isNamedLikeBody, likelyBodies } from './body-names.ts';
import { frameDocument } from './dom.ts';
import { letterOrigin } from './far-letters.ts';
import { type Hint, hintFor } from './hints.ts';
import { isEditor, isEditorDocument, isShown } from './visible.ts';

/** A place that may hold a letter's text. */
export interface BodyPlace {
  /** The element in the page itself (for a frame: the frame; in a shadow root: the element inside it). */
  readonly outer: Element;
  /** What is read: the element, or the frame's document body; null for a frame that may not be looked into. */
  readonly inner: Element | null;
}

/** Where to look, and what of it must be followed beside the document itself. */
export interface Places {
  readonly bodies: readonly BodyPlace[];
  readonly roots: readonly Node[];
  /** What is known of the page's webmail. */
  readonly hint: Hint | null;
}

/** Fewer characters than this is no letter: a label, a snippet, an empty pane. */
const leastText = 20;
/** A page with more elements than this is not searched for shadow roots. */
const mostElements = 30_000;

const apartFromLetters =
  'nav, [role="navigation"], [role="listbox"], [role="grid"], [role="tree"], [role="treegrid"], [role="menu"], [role="toolbar"], [role="option"], header[role="banner"], dialog form';

/** All places of a document that may hold a letter's text, frames of the same origin and open shadow roots included. */
export function findBodies(document: Document): Places {
  const roots: Node[] = [];
  const hint = hintFor(document);
  const bodies: BodyPlace[] = [];
  for (const root of searchRoots(document)) {
    if (root !== document) roots.push(root);
    for (const frame of root.querySelectorAll('iframe, frame')) {
      const inside = frameDocument(frame);
      if (!inside && letterOrigin(frame) !== null && isShown(frame) && !isApart(frame))
        bodies.push({ outer: frame, inner: null });
      if (!inside?.body) continue;
      roots.push(inside);
      if (isShown(frame) && !isEditorDocument(inside) && isLetterLike(inside.body) && !isApart(frame))
        bodies.push({ outer: frame, inner: inside.body });
    }
    const hinted = new Set([...(hint ? root.querySelectorAll(hint.body) : [])].filter(isPossible));
    for (const element of hinted.size > 0 ? hinted : root.querySelectorAll(likelyBodies)) {
      if (/^i?frame$/.test(element.localName)) continue;
      if ((hinted.has(element) || isNamedLikeBody(element)) && isPossible(element))
        bodies.push({ outer: element, inner: element });
    }
  }
  return { bodies: bodies.filter((each) => !isAroundFrame(each, bodies)), roots, hint };
}

/** Notices that webmails put beside a letter's frame ("pictures were blocked") are shorter than this. */
const longestNotice = 400;

/** The same beside a frame whose text is not known: it may be none. */
const longestNoticeBesideFar = 150;

/** A box that mostly holds the letter's frame: its own few words are the webmail's, not the letter's. */
function isAroundFrame({ outer }: BodyPlace, bodies: readonly BodyPlace[]): boolean {
  const own = outer.textContent?.length ?? 0;
  return bodies.some(
    (each) =>
      each.outer !== outer &&
      each.outer !== each.inner &&
      outer.contains(each.outer) &&
      own <= (each.inner ? Math.max(longestNotice, each.inner.textContent?.length ?? 0) : longestNoticeBesideFar),
  );
}

function searchRoots(document: Document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  let looked = 0;
  for (let at = 0; at < found.length && found.length < 50; at += 1) {
    for (const element of found[at]?.querySelectorAll('*') ?? []) {
      looked += 1;
      if (looked > mostElements) return found;
      if (element.shadowRoot) found.push(element.shadowRoot);
    }
  }
  return found;
}

function isPossible(element: Element): boolean {
  return isLetterLike(element) && !isEditor(element) && !isApart(element) && isShown(element);
}

/** Whether there is enough text for a letter. */
export function isLetterLike(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length >= leastText && text.trim().length >= leastText;
}

/** Whether an element stands in a list, a menu or a window that is being written in. */
export function isApart(element: Element): boolean {
  return element.closest(apartFromLetters) !== null || isComposing(element);
}

function isComposing(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const name = `${at.id} ${at.getAttribute('class') ?? ''}`;
    if (at.localName !== 'body' && /(?:^|[\s_-])(?:compos(?:e|er|ing)|editor)(?:$|[\s_-])/i.test(name)) return true;
  }
  return false;
}

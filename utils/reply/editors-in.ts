import { frameDocument, outermost } from '../webmail/dom.ts';
import { hasLayout, isEditorDocument, isShown } from '../webmail/visible.ts';
import type { Editor } from './editor-text.ts';

/** Frames inside frames are followed this deep. */
const deepestFrame = 3;
/** Pages with more elements than this are not searched for shadow roots to the end. */
const mostElements = 30_000;
/** What is smaller (CSS pixels) is a catcher of pasted text or a field for one word. */
const smallest = { width: 100, height: 14 };

/** All editors that a person sees in a document, its frames of the same origin and its open shadow roots. */
export function editorsIn(document: Document, depth = 0): Editor[] {
  if (isEditorDocument(document)) return document.body ? [document.body] : [];
  return rootsIn(document).flatMap((root) => {
    const own = [...root.querySelectorAll<Editor>('textarea, [contenteditable]')].filter(isWritable);
    const frames = depth < deepestFrame ? [...root.querySelectorAll('iframe, frame')].filter(isShown) : [];
    return [...outermost(own), ...frames.flatMap((frame) => inFrame(frame, depth + 1))] as Editor[];
  });
}

function inFrame(frame: Element, depth: number): Editor[] {
  const inside = frameDocument(frame);
  return inside && isLargeEnough(frame) ? editorsIn(inside, depth) : [];
}

/** A document and the open shadow roots in it. */
export function rootsIn(document: Document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  let looked = 0;
  for (let at = 0; at < found.length; at += 1) {
    for (const element of found[at]?.querySelectorAll('*') ?? []) {
      looked += 1;
      if (looked > mostElements) return found;
      if (element.shadowRoot) found.push(element.shadowRoot);
    }
  }
  return found;
}

function isWritable(element: Element): boolean {
  if (element.localName === 'textarea') {
    const { disabled, readOnly } = element as HTMLTextAreaElement;
    if (disabled || readOnly) return false;
  } else if (/^false$/i.test(element.getAttribute('contenteditable') ?? '')) return false;
  if (element.getAttribute('aria-hidden') === 'true' || element.getAttribute('aria-readonly') === 'true') return false;
  return isShown(element) && isLargeEnough(element);
}

function isLargeEnough(element: Element): boolean {
  if (!hasLayout(element.ownerDocument)) return true;
  const { width, height } = element.getBoundingClientRect();
  return width >= smallest.width && height >= smallest.height;
}

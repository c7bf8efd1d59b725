import { isShown } from '../webmail/visible.ts';

/**
 * Whether a person sees this element. Where there is a layout the browser's answer alone counts: TinyMCE leaves
 * "visibility: hidden" in the style attribute of an editor that its style sheet shows.
 */
export function isSeen(element: Element): boolean {
  return hasLayout(element.ownerDocument) && typeof element.checkVisibility === 'function'
    ? element.isConnected && element.checkVisibility({ visibilityProperty: true })
    : isShown(element);
}

/** Whether the browser knows sizes here: a simulated document, and one in a hidden frame, has none. */
export function hasLayout(document: Document): boolean {
  return (document.documentElement?.getBoundingClientRect().width ?? 0) > 0;
}

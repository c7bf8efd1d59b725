/**
 * Whether a reader can see this element: not taken out of the page by itself or by anything around it. Where there is
 * a layout the browser's answer alone counts: TinyMCE leaves "visibility: hidden" in the style attribute of an editor
 * that its style sheet shows. Where there is none (a simulated document, one in a hidden frame) the marks on the
 * elements decide as well.
 */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  const document = element.ownerDocument;
  if (!document.defaultView || typeof element.checkVisibility !== 'function') return !hasHiddenAround(element);
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return !hasHiddenAround(element) || hasLayout(document);
}

/** Whether the browser knows sizes here: a simulated document, and one in a hidden frame, has none. */
export function hasLayout(document: Document): boolean {
  return (document.documentElement?.getBoundingClientRect().width ?? 0) > 0;
}

const goneByStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function hasHiddenAround(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') && at.getAttribute('hidden') !== 'until-found') return true;
    const style = at.getAttribute('style');
    if (style && goneByStyle.test(style)) return true;
  }
  return false;
}

/** Whether this element is, or stands in, something a person writes in. */
export function isEditor(element: Element): boolean {
  const editable = element.closest('[contenteditable], textarea, [role="textbox"], [g_editable="true"]');
  if (editable && editable.getAttribute('contenteditable')?.toLowerCase() !== 'false') return true;
  const document = element.ownerDocument;
  return isEditorDocument(document);
}

/** Whether a whole document is an editor, as those in the frames of rich editors are. */
export function isEditorDocument(document: Document): boolean {
  const editable = document.body?.getAttribute('contenteditable');
  return document.designMode === 'on' || (editable !== null && editable !== undefined && editable !== 'false');
}

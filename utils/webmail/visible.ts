/**
 * Whether a reader can see this element: not taken out of the page by itself or by anything around it. Where the
 * browser cannot tell (no layout, a document that is not shown), the marks on the elements decide.
 */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  if (element.ownerDocument.defaultView && typeof element.checkVisibility === 'function') {
    // The attribute alone is asked as well: simulated documents do not know its style.
    return element.checkVisibility({ visibilityProperty: true }) && !hasHiddenAround(element);
  }
  return !hasHiddenAround(element);
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

import type { Editor } from './editor-text.ts';

/**
 * Tells an editor that a text is pasted; the clipboard itself is not touched. For editors that keep a model of their
 * own and take text only from their own events (CKEditor 5).
 */
export function pasteInto(editor: Editor, text: string): void {
  editor.dispatchEvent(pasteOf(text));
}

/**
 * Firefox takes the text in members of its own: what an extension puts into a DataTransfer there, the page finds
 * empty (measured with 153, 2026-11). Chromium does not know these members and takes a DataTransfer.
 */
function pasteOf(text: string): ClipboardEvent {
  const paste = { bubbles: true, cancelable: true, composed: true };
  const event = new ClipboardEvent('paste', { ...paste, dataType: 'text/plain', data: text } as ClipboardEventInit);
  if (event.clipboardData?.getData('text/plain') === text) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...paste, clipboardData });
}

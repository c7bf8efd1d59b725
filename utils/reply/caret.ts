import { type Editor, isTextField } from './editor-text.ts';
import { startsInQuote } from './quoted.ts';

/** Puts the keyboard into an editor, whichever frame it is in, and the caret before everything in it. */
export function placeCaretAtStart(editor: Editor): void {
  const document = editor.ownerDocument;
  document.defaultView?.focus();
  editor.focus({ preventScroll: false });
  if (isTextField(editor)) {
    editor.setSelectionRange(0, 0);
    editor.scrollTop = 0;
    return;
  }
  selectionIn(editor)?.collapse(editor, 0);
}

/** The selection that reaches into the shadow root an editor stands in, where there is one. */
function selectionIn(editor: Editor): Selection | null {
  const root = editor.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

/**
 * Where an editor begins with a quote, a caret at its start would write into the quote: gives it an empty line of its
 * own above. "there" where no line is needed, "none" where the editor takes none (CKEditor 5 knows of its own only).
 */
export function makeRoomAboveQuote(editor: Editor): 'there' | 'none' | Element {
  if (!startsInQuote(editor)) return 'there';
  if (editor.matches('.ck-editor__editable')) return 'none';
  const line = editor.ownerDocument.createElement('div');
  line.append(editor.ownerDocument.createElement('br'));
  editor.prepend(line);
  return line;
}

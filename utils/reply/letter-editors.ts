import { hasLayout } from '../webmail/visible.ts';
import { type Editor, isTextField } from './editor-text.ts';
import { editorsIn } from './editors-in.ts';
import { isNamedForOther } from './field-names.ts';
import { documentsAround } from './message-parts.ts';
import { isInAny } from './within.ts';

/** What is lower (CSS pixels) is a field for one line. */
const lowestLetter = 40;
const chats = '[role="log"], [role="search"], [class*="chat" i], [id*="chat" i], [aria-label*="chat" i]';

/** All editors in the documents around a document and in it, whatever for; none of those that a letter brings along. */
export function allEditorsIn(document: Document, letters: readonly Element[]): Editor[] {
  const outermost = documentsAround(document).at(-1) ?? document;
  return editorsIn(outermost).filter((editor) => !isInAny(letters, editor));
}

/**
 * The editors that letters are written in, in the documents around and in this one.
 *
 * @param letters bodies of the messages that the page shows: a field in one of them is the sender's, who gets what is
 *   written in it
 */
export function letterEditorsIn(document: Document, letters: readonly Element[] = []): Editor[] {
  return allEditorsIn(document, letters).filter(isLetterEditor);
}

/** Whether an editor is for a letter: not for a search, a recipient, a subject or a chat. */
export function isLetterEditor(editor: Editor): boolean {
  if (!mayHoldLetter(editor)) return false;
  if (isTextField(editor) && editor.hasAttribute('rows') && editor.rows < 2) return false;
  return !hasLayout(editor.ownerDocument) || editor.localName === 'body' || isHighEnough(editor);
}

/** The same, whatever the editor's size: some are one line high until the person writes in them. */
export function mayHoldLetter(editor: Editor): boolean {
  const frame = editor.ownerDocument.defaultView?.frameElement;
  const places = [editor, ...(editor.localName === 'body' && frame ? [frame] : [])];
  if (places.some((each) => each.closest(chats) || each.closest('[role="combobox"]'))) return false;
  if (editor.getAttribute('aria-multiline') === 'false' || editor.matches('[aria-autocomplete="list"]')) return false;
  return !isNamedForOther(editor);
}

function isHighEnough(editor: Editor): boolean {
  const parent = editor.parentElement?.getBoundingClientRect().height ?? 0;
  return Math.max(editor.getBoundingClientRect().height, Math.min(parent, 400)) >= lowestLetter;
}

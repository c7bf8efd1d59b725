import { makeRoomAboveQuote, placeCaretAtStart } from './caret.ts';
import { type Editor, editorText, foldText, standsAtStart } from './editor-text.ts';
import { pasteInto } from './synthetic-paste.ts';

/**
 * - inserted: read back from the editor after a moment, at its very start.
 * - lost: the editor did not take it, or not above what is quoted.
 */
export type Insertion = 'inserted' | 'lost';

/** Until an editor with a model of its own has noticed where the caret is (ms). */
const caretMoment = 60;
/** Until such an editor has painted its own idea of the text (ms; CKEditor 5 takes less than 100). */
const paintMoment = 300;

const beingFilled = new WeakSet<Editor>();

/**
 * Puts a draft into an editor, above the signature and the quoted text, in a way that the webmail knows of it and its
 * own "undo" takes back, and reads it back. Never twice: a draft that stands there already is left as it is. Subject,
 * recipients and send button are not touched.
 */
export async function insertDraft(editor: Editor, draft: string): Promise<Insertion> {
  const text = draft.replace(/\r\n?/g, '\n').trim();
  if (text === '' || beingFilled.has(editor)) return 'lost';
  if (standsAtStart(editor, text)) return 'inserted';
  beingFilled.add(editor);
  try {
    for (const put of waysFor(editor)) {
      const tried = await tryWay(editor, text, put);
      if (tried !== 'untouched') return tried;
    }
    return 'lost';
  } finally {
    beingFilled.delete(editor);
  }
}

async function tryWay(editor: Editor, text: string, put: Way): Promise<Insertion | 'untouched'> {
  const before = foldText(editorText(editor));
  const room = makeRoomAboveQuote(editor);
  if (room === 'none') return 'lost';
  placeCaretAtStart(editor);
  await pause(caretMoment);
  put(editor, before === '' ? text : `${text}\n\n`);
  await pause(paintMoment);
  if (standsAtStart(editor, text)) return 'inserted';
  if (foldText(editorText(editor)) !== before) editor.ownerDocument.execCommand('undo');
  if (room !== 'there') room.remove();
  return foldText(editorText(editor)) === before ? 'untouched' : 'lost';
}

type Way = (editor: Editor, text: string) => void;

const type: Way = (editor, text) => {
  editor.ownerDocument.execCommand('insertText', false, text);
};

/** CKEditor 5 paints typed text away (measured in Chromium 156 and Firefox 153, 2026-11). */
const takesPasteOnly = '.ck-editor__editable, .ck-content';
/**
 * Editors that take a paste as their own doing, with paragraphs and a step of "undo": CKEditor 4, TinyMCE, RoosterJS in
 * Proton Mail and Outlook. Of typed text RoosterJS, and in Firefox TinyMCE, have nothing to undo. In a shadow root
 * TinyMCE pastes at a place of its own, so there they are typed into.
 */
const takesPasteBetter =
  '.cke_editable, .mce-content-body, #rooster-editor, [class*="owaMailComposeEditor"] [contenteditable]';

function waysFor(editor: Editor): readonly Way[] {
  const pasteFirst = editor.matches(takesPasteOnly) || (editor.matches(takesPasteBetter) && !isInShadow(editor));
  return pasteFirst ? [pasteInto, type] : [type, pasteInto];
}

function isInShadow(editor: Editor): boolean {
  return editor.getRootNode() !== editor.ownerDocument;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

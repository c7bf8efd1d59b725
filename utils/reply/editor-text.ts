import { areFirstWordsQuoted } from './quoted.ts';

/** Something a person writes a letter in: a text field, or an element that is edited as rich text. */
export type Editor = HTMLElement;

/** Whether an editor is a plain text field. Asked by name: each frame has classes of its own. */
export function isTextField(editor: Element): editor is HTMLTextAreaElement {
  return editor.localName === 'textarea';
}

/** What stands in an editor, as text. */
export function editorText(editor: Editor): string {
  if (isTextField(editor)) return editor.value;
  // biome-ignore lint/performance/useDomNodeTextContent: only the text as it is painted has the lines and leaves out what is hidden.
  return editor.innerText ?? editor.textContent ?? '';
}

/** Marks that editors turn into lists or take into their markup; white space, which they set as they like. */
const listMark = /^\s*(?:\d{1,2}[.)]|[-*•–])\s+/gm;
const noCharacter = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** A text reduced to what every editor keeps of it, for comparing. */
export function foldText(text: string): string {
  return text.replace(listMark, '').replace(noCharacter, '');
}

/**
 * Whether a draft stands at the very start of an editor: above the signature and all that is quoted. Inside a quote it
 * would be sent as somebody else's words.
 */
export function standsAtStart(editor: Editor, draft: string): boolean {
  return foldText(editorText(editor)).startsWith(foldText(draft)) && !areFirstWordsQuoted(editor);
}

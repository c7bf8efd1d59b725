import { hasLayout } from '../webmail/visible.ts';
import { type Editor, editorText, isTextField } from './editor-text.ts';
import { editorsIn } from './editors-in.ts';
import { type Answered, containerOf, documentsAround } from './message-parts.ts';
import { areFirstWordsQuoted, firstWords } from './quoted.ts';
import { foldLabel, letterFields, otherFieldNames, otherFieldWords } from './reply-words.ts';

/** What is lower (CSS pixels) is a field for one line. */
const lowestLetter = 40;
const chats = '[role="log"], [role="search"], [class*="chat" i], [id*="chat" i], [aria-label*="chat" i]';
/** Signs that a text begins with a quote or a signature: ">", "-- ", a rule, a header of the mail that is quoted. */
const quoteStart = /^(?:>|--|—|[-_*]{3,}|(?:from|von|de|da|van|od|från|fra|kimden)\s{0,3}:\s)/iu;
/** One or two lines that end in a colon, such as "On … Maria wrote:", and then what is quoted. */
const quoteIntroduction = /^[^\n]{1,300}(?:\n[^\n]{1,300})?:\s*$/u;

/** All editors that letters are written in, in the documents around and in this one. */
export function letterEditorsIn(document: Document): Editor[] {
  const outermost = documentsAround(document).at(-1) ?? document;
  return editorsIn(outermost).filter(isLetterEditor);
}

/**
 * The editor in which this message is answered: inside the message's own part of the page, or not there `before` the
 * reply was opened, or under the person's caret; and nothing written in it yet but a quote or a signature. Null where
 * none is, or more than one.
 */
export function findReplyEditor(answered: Answered, before: ReadonlySet<Editor> | null = null): Editor | null {
  const container = containerOf(answered);
  const editors = letterEditorsIn(container.ownerDocument);
  const fresh = before ? editors.filter((each) => !before.has(each)) : [];
  const own = editors.filter((each) => isWithin(container, each));
  const focused = editors.filter(hasCaret);
  for (const found of [focused, fresh, own]) {
    const open = found.filter((each) => fresh.includes(each) || isUnwritten(each));
    if (open.length > 0) return open.length === 1 ? (open[0] ?? null) : null;
  }
  return null;
}

/** The reply that is open in a page of its own: the unwritten editor under the caret, else the only one. */
export function findOpenReply(document: Document): Editor | null {
  const unwritten = letterEditorsIn(document).filter(isUnwritten);
  return unwritten.find(hasCaret) ?? (unwritten.length === 1 ? (unwritten[0] ?? null) : null);
}

/** Whether the person's caret is in a letter that they have begun. */
export function isWriting(document: Document): boolean {
  return letterEditorsIn(document).some((each) => hasCaret(each) && !isUnwritten(each));
}

/** Whether an editor is for a letter: not for a search, a recipient, a subject or a chat. */
export function isLetterEditor(editor: Editor): boolean {
  const frame = editor.ownerDocument.defaultView?.frameElement;
  const places = [editor, ...(editor.localName === 'body' && frame ? [frame] : [])];
  if (places.some((each) => each.closest(chats) || each.closest('[role="combobox"]'))) return false;
  if (editor.getAttribute('aria-multiline') === 'false' || editor.matches('[aria-autocomplete="list"]')) return false;
  const names = namesOf(editor);
  if (
    !names.some((name) => letterFields.test(name)) &&
    names.some((name) => otherFieldNames.has(name) || otherFieldWords.test(name))
  )
    return false;
  if (isTextField(editor) && editor.hasAttribute('rows') && editor.rows < 2) return false;
  return !hasLayout(editor.ownerDocument) || editor.localName === 'body' || isHighEnough(editor);
}

function namesOf(editor: Editor): string[] {
  const root = editor.getRootNode() as Document | ShadowRoot;
  const labelledBy = (editor.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const labels = labelledBy.map((id) => root.querySelector(`[id="${CSS.escape(id)}"]`)?.textContent ?? '');
  const named = ['aria-label', 'placeholder', 'data-placeholder', 'title', 'name', 'id'].map(
    (name) => editor.getAttribute(name) ?? '',
  );
  return [...labels, ...named].map((name) => foldLabel(name.replace(/[_-]/g, ' '))).filter((name) => name !== '');
}

function isHighEnough(editor: Editor): boolean {
  const parent = editor.parentElement?.getBoundingClientRect().height ?? 0;
  return Math.max(editor.getBoundingClientRect().height, Math.min(parent, 400)) >= lowestLetter;
}

/** Whether nothing stands in an editor that the person may have written. */
export function isUnwritten(editor: Editor): boolean {
  const text = editorText(editor)
    .replace(/[\u200b\ufeff\u00a0]/g, ' ')
    .trim();
  if (text === '' || areFirstWordsQuoted(editor)) return true;
  if (quoteStart.test(text) || startsWithSignature(editor)) return true;
  if (isAsServed(editor) && quoteIntroduction.test(text)) return true;
  const quoted = isTextField(editor) ? text.search(/^>/m) : textBeforeQuote(editor, text);
  return quoted > 0 && quoteIntroduction.test(text.slice(0, quoted).trim());
}

/** Whether a field still has the very text that its page came with; letters of which nothing is quoted have a line only. */
function isAsServed(editor: Editor): boolean {
  return isTextField(editor) && editor.value === editor.defaultValue;
}

/** How much of a rich editor's text stands before its first quote; -1 where nothing is quoted. */
function textBeforeQuote(editor: Editor, text: string): number {
  const quote = editor.querySelector('blockquote');
  const first = quote ? firstWords(quote).replace(/\s+/g, ' ').trim() : '';
  return first === '' ? -1 : text.indexOf(first);
}

function startsWithSignature(editor: Editor): boolean {
  const signature = editor.querySelector('.gmail_signature, #Signature, #_rc_sig, .signature, [class*="signature" i]');
  const text = editorText(editor).trim();
  const own = signature?.textContent?.trim() ?? '';
  return own !== '' && text.startsWith(own.split('\n')[0]?.trim() ?? own);
}

/** Whether the person's caret is in an editor, through frames and shadow roots. */
export function hasCaret(editor: Editor): boolean {
  let active: Element | null = documentsAround(editor.ownerDocument).at(-1)?.activeElement ?? null;
  for (let depth = 0; active && depth < 8; depth += 1) {
    if (active === editor || editor.contains(active)) return true;
    const inside: Element | null =
      active.shadowRoot?.activeElement ?? (active as Partial<HTMLIFrameElement>).contentDocument?.activeElement ?? null;
    active = inside;
  }
  return false;
}

function isWithin(container: Element, editor: Editor): boolean {
  let at: Node | null = editor;
  for (let depth = 0; at && depth < 12; depth += 1) {
    if (container.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : ((root as Document).defaultView?.frameElement ?? null);
  }
  return false;
}

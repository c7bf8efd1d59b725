import { type AskedMessage, answersAnother, composeFacts, tellsNothing } from './compose-facts.ts';
import type { Editor } from './editor-text.ts';
import { allEditorsIn, letterEditorsIn, mayHoldLetter } from './letter-editors.ts';
import { type Answered, containerOf, documentsAround, lettersOf, othersContainers } from './message-parts.ts';
import { isUnwritten } from './unwritten.ts';
import { isInAny, isWithin } from './within.ts';

/**
 * The editor in which this message is answered: inside the message's own part of the page, or not there `before` the
 * reply was opened, or under the person's caret; and nothing written in it yet but a quote or a signature. Never one
 * in a letter, in another message's part, or of a letter that goes to somebody else. Null where none is, or more than
 * one.
 */
export function findReplyEditor(answered: Answered, before: ReadonlySet<Editor> | null = null): Editor | null {
  const container = containerOf(answered);
  const isFresh = (each: Editor) => before?.has(each) === false;
  const editors = ownEditors(answered, letterEditorsIn(container.ownerDocument, lettersOf(answered)), isFresh);
  const fresh = editors.filter(isFresh);
  const own = editors.filter((each) => isWithin(container, each));
  const focused = editors.filter(hasCaret);
  for (const found of [focused, fresh, own]) {
    const open = found.filter((each) => fresh.includes(each) || isUnwritten(each));
    if (open.length > 0) return open.length === 1 ? (open[0] ?? null) : null;
  }
  return null;
}

/**
 * Whether nothing in the page tells that an editor, which was open beforehand, is this message's: it stands in no part
 * of a thread that is the message's alone, and neither subject nor recipient are to be seen.
 */
export function isUnsure(answered: Answered, editor: Editor): boolean {
  if (answered.others.length > 0 && isWithin(containerOf(answered), editor)) return false;
  const letters = lettersOf(answered);
  const facts = composeFacts(editor, letters, letterEditorsIn(editor.ownerDocument, letters));
  return tellsNothing(facts, askedOf(answered));
}

/** Whether the person may have begun an answer to this message, wherever their caret is. */
export function hasBegunReply(answered: Answered): boolean {
  const container = containerOf(answered);
  const editors = allEditorsIn(container.ownerDocument, lettersOf(answered)).filter(mayHoldLetter);
  return ownEditors(answered, editors).some((each) => isWithin(container, each) && !isUnwritten(each));
}

/**
 * Those of some editors that may be this message's: not in another's part, and not of a letter to somebody else. Where
 * an editor opened at the press of this message's own reply, its recipient is who the letter asks answers to.
 */
function ownEditors(
  answered: Answered,
  editors: readonly Editor[],
  isFresh: (editor: Editor) => boolean = () => false,
): Editor[] {
  const asked = askedOf(answered);
  const askedFor = (each: Editor) => (isFresh(each) ? { ...asked, recipient: null } : asked);
  const apart = othersContainers(answered);
  const letters = lettersOf(answered);
  return editors.filter(
    (each) => !isInAny(apart, each) && !answersAnother(composeFacts(each, letters, editors), askedFor(each)),
  );
}

/** Beside an open message the page's address tells nothing of a letter that is written, so no marks are compared. */
function askedOf({ open }: Answered): AskedMessage {
  const { subject, from } = open.message;
  return { marks: [], subject, recipient: from?.address ?? null };
}

/**
 * The reply that is open in a page of its own: the unwritten editor under the caret, else the only one.
 *
 * @param letters bodies of the messages that the page shows as well
 */
export function findOpenReply(document: Document, letters: readonly Element[] = []): Editor | null {
  const unwritten = letterEditorsIn(document, letters).filter(isUnwritten);
  return unwritten.find(hasCaret) ?? (unwritten.length === 1 ? (unwritten[0] ?? null) : null);
}

/** Whether the person's caret is in a letter that they have begun. */
export function isWriting(document: Document, letters: readonly Element[] = []): boolean {
  return letterEditorsIn(document, letters).some((each) => hasCaret(each) && !isUnwritten(each));
}

/** Whether the person's caret is in an editor, through frames and shadow roots. */
function hasCaret(editor: Editor): boolean {
  let active: Element | null = documentsAround(editor.ownerDocument).at(-1)?.activeElement ?? null;
  for (let depth = 0; active && depth < 8; depth += 1) {
    if (active === editor || editor.contains(active)) return true;
    const inside: Element | null =
      active.shadowRoot?.activeElement ?? (active as Partial<HTMLIFrameElement>).contentDocument?.activeElement ?? null;
    active = inside;
  }
  return false;
}

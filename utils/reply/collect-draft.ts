import type { WaitingDraft } from '../messages/waiting-draft.ts';
import { isLetterAddress, isShutOff } from '../webmail/far-letters.ts';
import { adapterFor } from '../webmail/registry.ts';
import { isEditorDocument } from '../webmail/visible.ts';
import type { Ask } from './ask.ts';
import { composeFacts, surelyAnswers } from './compose-facts.ts';
import type { Editor } from './editor-text.ts';
import { findOpenReply } from './find-editor.ts';
import type { Insertion } from './insert-draft.ts';
import { letterEditorsIn } from './letter-editors.ts';
import { documentsAround } from './message-parts.ts';
import { waitForEditor } from './wait-for-editor.ts';
import { insertAndWatch } from './watch-sent.ts';

/** Until a compose page has painted its editor and quote (ms). */
const paintPatience = 20_000;

/**
 * Asks once, when a page opens, whether a draft waits for it, and puts it into the page's editor where the page
 * answers that draft's message. Null where none waits, or this is another page: then the draft waits on. In webmails
 * made of frames the page is a frame's; where the page around it looks as well, the first of the two is given the draft.
 */
export async function collectDraft(document: Document, ask: Ask, signal: AbortSignal): Promise<Insertion | null> {
  if (isEditorDocument(document)) return null; // the page around it looks for both
  if (isShutOff(document) || isLetterAddress(document)) return null; // a letter: what it asks for is its sender's
  const { drafts } = await ask('draft.waiting', {});
  if (drafts.length === 0 || signal.aborted) return null;
  const until = AbortSignal.any([signal, AbortSignal.timeout(paintPatience)]);
  const editor = await waitForEditor(document, () => readyReply(drafts, document)?.editor ?? null, until);
  const ready = readyReply(drafts, document);
  if (!editor || ready?.editor !== editor) return null;
  const { text } = await ask('draft.collect', { id: ready.draft.id });
  if (text === null) return null;
  return insertAndWatch(editor, text, ready.draft.key, signal);
}

/** The editor of a reply that has been painted, and the draft that waits for it. */
function readyReply(
  drafts: readonly WaitingDraft[],
  document: Document,
): { readonly editor: Editor; readonly draft: WaitingDraft } | null {
  if (document.readyState !== 'complete') return null;
  const letters = lettersAround(document);
  const editor = findOpenReply(document, letters);
  if (!editor) return null;
  const facts = composeFacts(editor, letters, letterEditorsIn(document, letters));
  const draft = drafts.find((each) => surelyAnswers(facts, each));
  return draft ? { editor, draft } : null;
}

/** The boxes of letters that a page and those around it show; a field in one of them is its sender's. */
function lettersAround(document: Document): Element[] {
  return documentsAround(document).flatMap((each) => {
    const reading = adapterFor(each).read(each);
    return reading.state === 'open' ? reading.messages.flatMap(({ bodies }) => bodies) : [];
  });
}

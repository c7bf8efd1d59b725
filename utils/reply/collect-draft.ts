import type { WaitingDraft } from '../messages/waiting-draft.ts';
import { isEditorDocument } from '../webmail/visible.ts';
import type { Ask } from './ask.ts';
import { answersMessageOf, composeFacts } from './compose-facts.ts';
import type { Editor } from './editor-text.ts';
import { findOpenReply } from './find-editor.ts';
import type { Insertion } from './insert-draft.ts';
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
  const { drafts } = await ask('draft.waiting', {});
  if (drafts.length === 0 || signal.aborted) return null;
  const until = AbortSignal.any([signal, AbortSignal.timeout(paintPatience)]);
  const editor = await waitForEditor(document, () => (draftFor(drafts, document) ? readyReply(document) : null), until);
  const draft = draftFor(drafts, document);
  if (!editor || !draft) return null;
  const { text } = await ask('draft.collect', { id: draft.id });
  if (text === null) return null;
  return insertAndWatch(editor, text, draft.key, signal);
}

function readyReply(document: Document): Editor | null {
  return document.readyState === 'complete' ? findOpenReply(document) : null;
}

function draftFor(drafts: readonly WaitingDraft[], document: Document): WaitingDraft | undefined {
  const facts = composeFacts(document);
  return drafts.find((each) => answersMessageOf(facts, each));
}

import type { WaitingDraft } from '../messages/waiting-draft.ts';
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

export interface CollectDraft {
  readonly document: Document;
  /** What waits for a reply on this site. */
  readonly drafts: readonly WaitingDraft[];
  /** The boxes of letters that a document shows; a field in one of them is its sender's. */
  readonly lettersIn: (document: Document) => readonly Element[];
  readonly ask: Ask;
  readonly signal: AbortSignal;
}

/**
 * Puts a draft that waits into the editor of this page where the page answers that draft's message. Null where it is
 * another page: then the draft waits on. In webmails made of frames the page is a frame's; where the page around it
 * looks as well, the first of the two is given the draft.
 */
export async function collectDraft(parts: CollectDraft): Promise<Insertion | null> {
  const { document, ask, signal } = parts;
  const until = AbortSignal.any([signal, AbortSignal.timeout(paintPatience)]);
  const editor = await waitForEditor(document, () => readyReply(parts)?.editor ?? null, until);
  const ready = readyReply(parts);
  if (!editor || ready?.editor !== editor) return null;
  const { text } = await ask('draft.collect', { id: ready.draft.id });
  if (text === null) return null;
  return insertAndWatch(editor, text, ready.draft.key, signal);
}

/** The editor of a reply that has been painted, and the draft that waits for it. */
function readyReply({
  document,
  drafts,
  lettersIn,
}: CollectDraft): { readonly editor: Editor; readonly draft: WaitingDraft } | null {
  if (document.readyState !== 'complete') return null;
  const letters = documentsAround(document).flatMap(lettersIn);
  const editor = findOpenReply(document, letters);
  if (!editor) return null;
  const facts = composeFacts(editor, letters, letterEditorsIn(document, letters));
  const draft = drafts.find((each) => surelyAnswers(facts, each));
  return draft ? { editor, draft } : null;
}

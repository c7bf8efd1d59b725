import type { Insertion } from '../reply/insert-draft.ts';
import { isLetterAddress, isShutOff } from '../webmail/far-letters.ts';
import { adapterFor } from '../webmail/registry.ts';
import { isEditorDocument } from '../webmail/visible.ts';
import type { Ask } from './reading-port.ts';
import type { LoadReplies } from './replies.ts';

export interface CollectWaiting {
  readonly document: Document;
  readonly ask: Ask;
  readonly loadReplies: LoadReplies;
  readonly signal: AbortSignal;
}

/** Asks once, when a page opens, whether a draft waits for a reply on this site; null where none does, or not here. */
export async function collectWaiting({
  document,
  ask,
  loadReplies,
  signal,
}: CollectWaiting): Promise<Insertion | null> {
  if (isEditorDocument(document)) return null; // the page around it looks for both
  if (isShutOff(document) || isLetterAddress(document)) return null; // a letter: what it asks for is its sender's
  const { drafts } = await ask('draft.waiting', {});
  if (drafts.length === 0 || signal.aborted) return null;
  const { collectDraft } = await loadReplies();
  return collectDraft({ document, drafts, lettersIn, ask, signal });
}

/** The boxes of letters that a page shows. */
function lettersIn(document: Document): readonly Element[] {
  const reading = adapterFor(document).read(document);
  return reading.state === 'open' ? reading.messages.flatMap(({ bodies }) => bodies) : [];
}

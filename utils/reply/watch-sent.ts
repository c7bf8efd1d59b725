import { beginSending } from '../messages/sending.ts';
import { isShown } from '../webmail/visible.ts';
import { labelsOf, pressable } from './control.ts';
import type { Editor } from './editor-text.ts';
import { type Insertion, insertDraft } from './insert-draft.ts';
import { documentsAround } from './message-parts.ts';
import { foldLabel, sendLabels } from './reply-words.ts';
import { waitForChange } from './wait-for-change.ts';

/** The send controls of webmails that are known (2026-11); others are told by their label. */
const knownSend =
  '.aoO, [data-testid="ComposeSendButton"], [data-testid="composer:send-button"], [data-test-id="compose-send-button"], button.send, a.button.send, #send_button';

/** A letter that is sent closes within this time (ms); else it was not, or we cannot tell. */
const closePatience = 20_000;

/**
 * Tells the background when the letter in an editor, which holds a message's draft, was sent as far as the page shows
 * it: the person pressed "send" (a button or Ctrl+Enter in the editor), and editor or page went away soon after. Ends
 * with the signal, or once it was told. Where it does not arrive the person can still say "I sent it".
 */
function tellWhenSent(editor: Editor, key: string, signal: AbortSignal): void {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  const around = documentsAround(editor.ownerDocument);
  let isOnItsWay = false;

  async function pressed(): Promise<void> {
    if (isOnItsWay) return;
    isOnItsWay = true;
    const end = beginSending(key);
    const patience = AbortSignal.any([until, AbortSignal.timeout(closePatience)]);
    const page = around.at(-1) ?? editor.ownerDocument;
    const isSent = (await waitForChange(page, () => (isGone(editor) ? true : null), patience)) === true;
    end(isSent);
    isOnItsWay = false;
    if (isSent) done.abort();
  }

  for (const document of around) {
    document.addEventListener('click', (event) => isSend(event) && void pressed(), { capture: true, signal: until });
    document.addEventListener('keydown', (event) => isSendKey(event) && void pressed(), {
      capture: true,
      signal: until,
    });
  }
}

/**
 * Puts a draft into an editor and tells when it was sent, also where the person presses "send" at once, before it was
 * read back.
 */
export async function insertAndWatch(
  editor: Editor,
  draft: string,
  key: string,
  signal: AbortSignal,
): Promise<Insertion> {
  const lost = new AbortController();
  tellWhenSent(editor, key, AbortSignal.any([signal, lost.signal]));
  const insertion = await insertDraft(editor, draft);
  if (insertion !== 'inserted') lost.abort();
  return insertion;
}

/** Only what the person does counts: a script may press anything. */
function isSend(event: MouseEvent): boolean {
  if (!event.isTrusted) return false;
  const target = event.composedPath()[0] as Partial<Element> | undefined;
  const control = target?.closest?.(`${pressable}, ${knownSend}`);
  return control
    ? control.matches(knownSend) || labelsOf(control).some((label) => sendLabels.has(foldLabel(label)))
    : false;
}

function isSendKey(event: KeyboardEvent): boolean {
  return event.isTrusted && event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

function isGone(editor: Editor): boolean {
  const frame = editor.ownerDocument.defaultView?.frameElement;
  return !editor.isConnected || editor.ownerDocument.defaultView === null || !isShown(frame ?? editor);
}

import type { Ask } from './ask.ts';
import { type AskedMessage, answersAnother, composeFacts, marksOf, tellsNothing } from './compose-facts.ts';
import { press } from './control.ts';
import type { Editor } from './editor-text.ts';
import { findOpenReply, findReplyEditor, hasBegunReply, isUnsure, isWriting } from './find-editor.ts';
import { insertDraft } from './insert-draft.ts';
import { letterEditorsIn } from './letter-editors.ts';
import { type Answered, documentsAround, lettersOf } from './message-parts.ts';
import { findReplyControl } from './open-reply.ts';
import { waitForEditor } from './wait-for-editor.ts';
import { insertAndWatch } from './watch-sent.ts';

/**
 * - inserted: the draft stands in the reply; the person reads it and sends it.
 * - inserted_unchecked: it stands in the only letter that is open, of which the page does not tell to whom it goes.
 * - handed_over: the reply opens as a page or window of its own, which takes the draft.
 * - open_a_reply_first: no control is surely the message's own; the person opens the reply and asks again.
 * - not_possible: the editor took no draft, or something is written in it already: copy it instead.
 */
export type ReplyResult = 'inserted' | 'inserted_unchecked' | 'handed_over' | 'open_a_reply_first' | 'not_possible';

export interface ReplyParts {
  readonly answered: Answered;
  readonly text: string;
  readonly ask: Ask;
  readonly signal: AbortSignal;
}

/** Until a reply that opens in the page has painted its editor (ms): on a busy machine a real webmail took 5 s. */
const openPatience = 10_000;

/** Puts a draft into the reply to a message, opening the reply where it is not open. Never sends. */
export async function reply(parts: ReplyParts): Promise<ReplyResult> {
  const { answered } = parts;
  const open = findReplyEditor(answered);
  if (open) {
    await forgetWaiting(answered.open.message.key, parts.ask);
    const isUnchecked = isUnsure(answered, open);
    const result = await fill(open, parts);
    return result === 'inserted' && isUnchecked ? 'inserted_unchecked' : result;
  }
  if (isWriting(answered.open.anchor.ownerDocument, lettersOf(answered)) || hasBegunReply(answered))
    return 'not_possible';
  if (!findReplyControl(answered)) return 'open_a_reply_first';
  return pressAndFill(parts);
}

async function pressAndFill(parts: ReplyParts): Promise<ReplyResult> {
  const { answered, text, ask, signal } = parts;
  const { message } = answered.open;
  const page = answered.open.anchor.ownerDocument;
  const around = documentsAround(page).at(-1) ?? page;
  const before = new Set(letterEditorsIn(page, lettersOf(answered)));
  // Before the press: where the reply replaces this page, nothing of ours runs afterwards.
  const { id } = await ask('draft.hand_over', {
    key: message.key,
    marks: marksOf(message.url ?? page.URL).slice(0, 10),
    subject: message.subject,
    recipient: message.from?.address ?? null,
    text,
  });
  // The page may have painted meanwhile: what is pressed must still be what was found.
  const still = hasBegunReply(answered) ? null : findReplyControl(answered);
  if (!still) {
    await ask('draft.collect', { id });
    return 'open_a_reply_first';
  }
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal, AbortSignal.timeout(openPatience)]);
  const left = leaving(page, done.signal);
  press(still);
  const opened = waitForEditor(around, () => findReplyEditor(answered, before), until);
  const editor = await Promise.race([opened, left]);
  done.abort();
  if (editor === 'left') return 'handed_over';
  if (!editor) return (await isWaiting(id, ask)) ? 'open_a_reply_first' : 'handed_over';
  const taken = await ask('draft.collect', { id });
  return taken.text === null ? 'handed_over' : fill(editor, parts);
}

/** A window that opens slowly still takes its draft: it is left waiting, and only looked for. */
async function isWaiting(id: string, ask: Ask): Promise<boolean> {
  return (await ask('draft.waiting', {})).drafts.some((draft) => draft.id === id);
}

/** The reply is open after all: what waited for it elsewhere must not come in a second time. */
async function forgetWaiting(message: string, ask: Ask): Promise<void> {
  const { drafts } = await ask('draft.waiting', {});
  for (const { id, key } of drafts) if (key === message) await ask('draft.collect', { id });
}

/** Tells at the last moment that the page is replaced: who asked would never hear (Firefox) or hear nothing (Chromium). */
function leaving(page: Document, signal: AbortSignal): Promise<'left'> {
  return new Promise((resolve) => {
    page.defaultView?.addEventListener('pagehide', () => resolve('left'), { signal });
  });
}

async function fill(editor: Editor, { answered, text, signal }: ReplyParts): Promise<ReplyResult> {
  const insertion = await insertAndWatch(editor, text, answered.open.message.key, signal);
  return insertion === 'inserted' ? 'inserted' : 'not_possible';
}

/** A draft for a reply that is open already, in a page of its own. */
export interface OpenReplyParts extends Omit<ReplyParts, 'answered'> {
  readonly document: Document;
  /** The message that the draft answers; null where that is not known. */
  readonly asked: AskedReply | null;
}

/** What is known of a message that is not open here: its key, and what its reply can be told by. */
export type AskedReply = { readonly key: string } & Pick<AskedMessage, 'subject' | 'recipient'>;

/**
 * Fills the reply that the person has open in a page of its own, beside no message. Not one that goes to somebody else
 * as far as the page tells; where it tells nothing, only the one letter that is open, and the result says so.
 */
export async function fillOpenReply({ document, text, asked, ask, signal }: OpenReplyParts): Promise<ReplyResult> {
  const editor = findOpenReply(document);
  if (!editor) return isWriting(document) ? 'not_possible' : 'open_a_reply_first';
  const { drafts } = await ask('draft.waiting', {});
  const marks = drafts.find(({ key }) => key === asked?.key)?.marks ?? [];
  const message = { marks, subject: asked?.subject ?? '', recipient: asked?.recipient ?? null };
  const editors = letterEditorsIn(document);
  const facts = composeFacts(editor, [], editors);
  const isUnchecked = tellsNothing(facts, message);
  if (answersAnother(facts, message) || (isUnchecked && editors.length > 1)) return 'open_a_reply_first';
  if (asked) await forgetWaiting(asked.key, ask);
  const insertion = asked ? insertAndWatch(editor, text, asked.key, signal) : insertDraft(editor, text);
  if ((await insertion) !== 'inserted') return 'not_possible';
  return isUnchecked ? 'inserted_unchecked' : 'inserted';
}

import type { PutBanner } from '../../components/banner/banner-model.ts';
import type { Message } from '../core/model/message.ts';
import type { AskedReply, ReplyResult } from '../reply/reply.ts';
import type { Ask } from './reading-port.ts';
import type { WriteDraft } from './write-draft.ts';

/** Puts a text into the reply to a message open in this page. Never sends. */
export type ReplyTo = (text: string, asked: AskedReply) => Promise<ReplyResult>;

/** Puts the draft that is due for a rejection into the reply to a message kept with it. */
export type PutDraft = (rejectionId: string, message: Message) => Promise<PutBanner | null>;

export interface PutDraftParts {
  readonly ask: Ask;
  readonly writeDraft: WriteDraft;
  readonly replyTo: ReplyTo;
}

/**
 * Puts the draft that is due for a rejection into the reply to a message kept with it; null where none is due any
 * more. What went in is kept as it went. Rejects where the draft could not be written.
 */
export async function putDraft(
  { ask, writeDraft, replyTo }: PutDraftParts,
  rejectionId: string,
  { key, subject, from }: Message,
): Promise<PutBanner | null> {
  const ready = await ask('draft.ready', { rejectionId, key });
  if (!ready) return null;
  const { requestId } = ready;
  const { text, wordings } = await writeDraft(ready);
  const result = await replyTo(text, { key, subject, recipient: from?.address ?? null });
  const isOut = result !== 'open_a_reply_first' && result !== 'not_possible';
  if (isOut) await ask('draft.left', { requestId, text, wordings });
  return { state: 'put', result };
}

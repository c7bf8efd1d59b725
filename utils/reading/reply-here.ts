import type { AskedReply, ReplyResult } from '../reply/reply.ts';
import type { Reading } from '../webmail/adapter.ts';
import type { Ask } from './reading-port.ts';
import type { LoadReplies } from './replies.ts';

export interface ReplyHere {
  readonly document: Document;
  readonly reading: Reading;
  readonly text: string;
  /** The message to answer; null for the last one that is open. */
  readonly asked: AskedReply | null;
  readonly ask: Ask;
  readonly loadReplies: LoadReplies;
  readonly signal: AbortSignal;
}

/** Puts a draft into the reply to a message open in this document, or into the reply that is a page of its own. */
export async function replyHere(parts: ReplyHere): Promise<ReplyResult> {
  const { document, reading, text, asked, ask, signal } = parts;
  const { reply, fillOpenReply } = await parts.loadReplies();
  const messages = reading.state === 'open' ? reading.messages : [];
  const open = asked === null ? messages.at(-1) : messages.find(({ message }) => message.key === asked.key);
  if (!open) return messages.length > 0 ? 'open_a_reply_first' : fillOpenReply({ document, text, asked, ask, signal });
  const others = messages.filter((each) => each !== open);
  return reply({ answered: { open, others }, text, ask, signal });
}

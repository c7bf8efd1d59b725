import type { Correction } from '../core/model/correction.ts';
import type { Message } from '../core/model/message.ts';
import type { AskedReply, ReplyResult } from '../reply/reply.ts';
import type { Reading, WebmailAdapter } from '../webmail/adapter.ts';
import { genericId, isTooLarge } from '../webmail/generic.ts';
import { framesShutOff } from '../webmail/shut-off.ts';
import type { Detect } from './detector.ts';
import { judgeMessage } from './judge-message.ts';
import { pageMessage, selectedText, textMessage } from './page-message.ts';
import type { Ask } from './reading-port.ts';
import type { LoadReplies } from './replies.ts';
import { replyHere } from './reply-here.ts';
import type { PageReading } from './start-reading.ts';

/** What the popup is told of a frame: no word of any letter. */
export interface FrameState {
  /** Whether the person turned this site on; false where our script is here for one click only. */
  readonly siteIsOn: boolean;
  readonly adapter: string;
  readonly state: Reading['state'];
  /** How many messages are open in this frame. */
  readonly open: number;
  /** What the webmail's own adapter did not find, also where the generic reading took over; null where all is well. */
  readonly missing: string | null;
  /** Whether the person has selected a piece of text here. */
  readonly selected: boolean;
  /** Whether the page is so large that it is not read by itself. */
  readonly tooLarge: boolean;
  /** Origins of large frames in it that it may not look into, where it shows no letter itself. */
  readonly shutOff: readonly string[];
  /** The frame's own origin. */
  readonly origin: string;
}

/**
 * The handle that our script leaves in its own world of a frame, where the page cannot see it, so that popup and
 * context menu can ask precisely the frame they mean.
 */
export interface PageHandle {
  state(): FrameState;
  /** Keeps what the person means in this frame. Gives the rejection's id, or null where there is nothing to keep. */
  keep(): Promise<string | null>;
  /** Keeps a text that the person selected in a frame of this page that may not be read, under the page's title. */
  keepText(text: string): Promise<string | null>;
  /** Puts a draft into the reply to a message in this frame: the asked one, else the last. Never sends. */
  reply(text: string, asked: AskedReply | null): Promise<ReplyResult>;
}

declare global {
  var afterwordPage: PageHandle | undefined;
}

export interface PageHandleParts {
  readonly document: Document;
  readonly adapter: WebmailAdapter;
  readonly ask: Ask;
  readonly detect: Detect;
  readonly loadReplies: LoadReplies;
  readonly corrections: readonly Correction[];
  /** Null where the site is not turned on: then nothing is read until the person asks for it. */
  readonly page: PageReading | null;
  readonly signal: AbortSignal;
}

/** The handle of a frame. */
export function pageHandle(parts: PageHandleParts): PageHandle {
  const { document, adapter, ask, detect, loadReplies, corrections, page, signal } = parts;
  const readNow = (): Reading => page?.reading() ?? adapter.read(document);

  async function keepByHand(): Promise<string | null> {
    const reading = selectedText(document) ? null : readNow();
    return keepMessage(reading?.state === 'open' ? reading.messages.at(-1)?.message : pageMessage(document));
  }

  async function keepMessage(message: Message | null | undefined): Promise<string | null> {
    if (!message) return null;
    const { fingerprint, verdict } = await judgeMessage(message, corrections, detect);
    return (await ask('rejection.keep', { message, fingerprint, verdict })).rejectionId;
  }

  return {
    state() {
      const reading = readNow();
      const open = reading.state === 'open' ? reading.messages.length : 0;
      const selected = selectedText(document) !== '';
      const missing = 'missing' in reading ? (reading.missing ?? null) : null;
      const isGeneric = adapter.id === genericId;
      const tooLarge = isGeneric && isTooLarge(document);
      const shutOff = isGeneric && reading.state === 'none' ? framesShutOff(document) : [];
      const { origin } = document.location;
      const siteIsOn = page !== null;
      return {
        siteIsOn,
        adapter: adapter.id,
        state: reading.state,
        open,
        missing,
        selected,
        tooLarge,
        shutOff,
        origin,
      };
    },
    async keep() {
      const session = selectedText(document) ? undefined : page?.sessions().at(-1);
      return session ? session.keep() : keepByHand();
    },
    keepText: (text) => keepMessage(textMessage(document, text)),
    reply: (text, asked) => replyHere({ document, reading: readNow(), text, asked, ask, loadReplies, signal }),
  };
}

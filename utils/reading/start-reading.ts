import type { Message } from '../core/model/message.ts';
import type { AskedReply } from '../reply/reply.ts';
import type { OpenMessage, Reading, WebmailAdapter } from '../webmail/adapter.ts';
import { watch } from '../webmail/watch.ts';
import { bannerPlace, type MountBanner } from './banner-place.ts';
import type { Detect } from './detector.ts';
import { letterFolds } from './fold-letter.ts';
import { type Judged, judgeMessage } from './judge-message.ts';
import { letterGuard } from './letter-guard.ts';
import { type MessageSession, startSession } from './message-session.ts';
import { type PutDraft, putDraft } from './put-draft.ts';
import type { ReadNames } from './read-names.ts';
import type { Ask, ReadingContext } from './reading-port.ts';
import type { LoadReplies } from './replies.ts';
import { replyHere } from './reply-here.ts';
import type { WriteDraft } from './write-draft.ts';

export interface ReadingParts {
  readonly document: Document;
  readonly adapter: WebmailAdapter;
  readonly mount: MountBanner;
  readonly ask: Ask;
  readonly detect: Detect;
  readonly readNames: ReadNames;
  /** Null where there is no mail to reply in. */
  readonly writeDraft: WriteDraft | null;
  readonly loadReplies: LoadReplies;
  readonly context: ReadingContext;
  readonly signal: AbortSignal;
  readonly reload: () => void;
  readonly onError: (what: string, error: unknown) => void;
}

/** A page that is being read. */
export interface PageReading {
  /** What the page shows now. */
  readonly reading: () => Reading;
  readonly sessions: () => readonly MessageSession[];
}

/**
 * Reads the messages a person opens in this document, judges each once, and lets a banner stand where one is due.
 * Ends with the signal, leaving nothing behind.
 */
export function startReading(parts: ReadingParts): PageReading {
  const { document, adapter, mount, context, signal } = parts;
  const sessions = new Map<string, MessageSession>();
  /** Messages whose language's rules are on their way. */
  const waiting = new Map<string, OpenMessage>();
  const folds = letterFolds();
  const guard = letterGuard(document);
  let latest: Reading = { state: 'none' };

  function begin(open: OpenMessage): void {
    const judged = judgeMessage(open.message, context.corrections, parts.detect);
    if (!(judged instanceof Promise)) {
      start(judged, open);
      return;
    }
    const { key } = open.message;
    waiting.set(key, open);
    judged.then(
      (result) => {
        const still = waiting.get(key);
        waiting.delete(key);
        if (!still || signal.aborted) return; // closed meanwhile
        if (isSameLetter(still.message, open.message)) start(result, still);
        else begin(still);
      },
      (error) => {
        waiting.delete(key);
        parts.onError('judging', error);
      },
    );
  }

  const { ask, writeDraft, loadReplies } = parts;
  const replyTo = (text: string, asked: AskedReply) =>
    replyHere({ document, reading: latest, text, asked, ask, loadReplies, signal });
  const put: PutDraft | null = writeDraft && ((id, message) => putDraft({ ask, writeDraft, replyTo }, id, message));

  function start(judged: Judged, open: OpenMessage): void {
    const onStands = (stands: boolean) => guard.banner(judged, stands);
    const place = bannerPlace({ document, anchor: open.anchor, mount, onStands });
    sessions.set(open.message.key, startSession({ ...parts, judged, open, place, putDraft: put, fold: folds.fold }));
  }

  function follow(reading: Reading): void {
    latest = reading;
    if (reading.state === 'loading') return; // what is shown stays until it is painted
    const messages = reading.state === 'open' ? reading.messages : [];
    guard.follow(messages.flatMap(({ bodies }) => bodies));
    const open = new Map(messages.map((each) => [each.message.key, each]));
    for (const [key, session] of sessions) {
      const still = open.get(key);
      if (still && isSameLetter(still.message, session.judged.message)) session.moveTo(still);
      else {
        session.end(); // closed, or painted again with more of its text: judged anew below
        sessions.delete(key);
      }
    }
    for (const key of waiting.keys()) if (!open.has(key)) waiting.delete(key);
    for (const [key, message] of open) {
      if (waiting.has(key)) waiting.set(key, message);
      else if (!sessions.has(key)) begin(message);
    }
  }

  function guarded(reading: Reading): void {
    try {
      follow(reading);
    } catch (error) {
      parts.onError('reading', error); // one odd page must not break the mail or the next message
    }
  }

  watch(document, { read: (page) => folds.look(() => adapter.read(page)) }, guarded, signal);
  const lookAgain = () => document.visibilityState === 'visible' && sessions.forEach((each) => void each.refresh());
  document.addEventListener('visibilitychange', lookAgain, { signal });
  signal.addEventListener('abort', () => {
    for (const session of sessions.values()) session.end();
    sessions.clear();
  });
  return { reading: () => latest, sessions: () => [...sessions.values()] };
}

/** Whether what was read of a message is still so: a page may paint header and text one after the other. */
function isSameLetter(a: Message, b: Message): boolean {
  const same = (key: 'subject' | 'date' | 'body') => a[key] === b[key];
  return same('subject') && same('date') && same('body') && a.from?.address === b.from?.address;
}

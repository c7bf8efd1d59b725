import type { NoteTyped, TypedNote } from '../core/model/typed-words.ts';
import { placeKey } from '../core/typed-words/notes.ts';
import { forgetHandedOver, handedOver, handOver } from './last-words.ts';
import { type JournalReply, type JournalRequest, workerFile } from './protocol.ts';

/** What a page has to do with the journal of what is typed in it. */
export interface Journal {
  /** What other pages noted and did not say to be stored, once this page's own journal is open. */
  readonly readLeft: () => Promise<readonly TypedNote[]>;
  readonly note: NoteTyped;
  /** What was left is stored, and need not be left any more. */
  readonly recovered: () => void;
  /** Leaves nothing in any journal, also in those of other pages. */
  readonly forgetAll: () => Promise<void>;
}

/** Ms that a page waits for its worker before it goes on without. */
const longestWait = 3000;

/**
 * Begins this page's journal: words that are typed go to a file in a worker before the database has them, because a
 * browser that is ended by force takes writes to the database with it that are up to 150 ms old (measured with
 * Chromium 156; none with the file in 50 of 50).
 */
export function beginJournal(worker: Worker): Journal {
  const say = (request: JournalRequest) => worker.postMessage(request);
  let isBroken = false;
  worker.addEventListener('error', () => {
    isBroken = true;
  });
  const replied = <R extends JournalReply['reply']>(wanted: R) =>
    new Promise<Extract<JournalReply, { readonly reply: R }> | null>((resolve) => {
      if (isBroken) resolve(null);
      setTimeout(resolve, longestWait, null);
      worker.addEventListener('message', ({ data }: MessageEvent<JournalReply>) => {
        if (data.reply === wanted) resolve(data as Extract<JournalReply, { readonly reply: R }>);
        else if (data.reply === 'unavailable') resolve(null);
      });
      worker.addEventListener('error', () => resolve(null));
    });
  /** Notes that the worker has not confirmed yet, oldest first. */
  const unwritten: TypedNote[] = [];
  let written = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<JournalReply>) => {
    if (data.reply !== 'noted') return;
    unwritten.splice(0, data.count - written);
    written = data.count;
  });
  // A page that is closed ends its worker before the last letters, where the machine is busy.
  addEventListener('pagehide', () => handOver(unwritten));

  /** The number of the last note of each place that is not stored yet. */
  const open = new Map<string, number>();
  let count = 0;
  function note(...[place, text, over]: Parameters<NoteTyped>): () => void {
    const noted = { place, text, over, at: Date.now() };
    unwritten.push(noted);
    say({ say: 'note', note: noted });
    const key = placeKey(place);
    count += 1;
    const own = count;
    open.set(key, own);
    return () => {
      if (open.get(key) !== own) return; // more was typed meanwhile
      open.delete(key);
      if (open.size === 0) say({ say: 'stored' });
    };
  }
  return {
    async readLeft() {
      const begun = replied('begun');
      say({ say: 'begin' });
      const left = (await begun)?.left ?? [];
      return [...left, ...handedOver()].sort((a, b) => a.at - b.at);
    },
    note,
    recovered() {
      forgetHandedOver();
      say({ say: 'recovered' });
    },
    async forgetAll() {
      forgetHandedOver();
      const forgotten = replied('forgotten');
      say({ say: 'forget' });
      await forgotten;
    },
  };
}

/** Where there are no workers, as in the background: nothing is typed there. */
const none: Journal = {
  readLeft: () => Promise.resolve([]),
  note: () => () => {},
  recovered: () => {},
  forgetAll: () => Promise.resolve(),
};

let own: Journal | undefined;

/** The journal of this page, begun on first use. */
export function journal(): Journal {
  own ??= typeof Worker === 'undefined' ? none : beginJournal(new Worker(workerFile));
  return own;
}

/** Notes words in the journal of this page. */
export const noteTyped: NoteTyped = (...words) => journal().note(...words);

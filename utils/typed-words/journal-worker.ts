import type { TypedNote } from '../core/model/typed-words.ts';
import { type OpenJournal, openJournal, readOthers, removeLeft } from './journal-files.ts';
import type { JournalReply, JournalRequest } from './protocol.ts';

/** What the worker needs of its surroundings. */
export interface JournalPlace {
  /** The folder of all journals. */
  readonly folder: () => Promise<FileSystemDirectoryHandle>;
  /** A name that no other page has. */
  readonly ownName: string;
  readonly answer: (reply: JournalReply) => void;
  /** Asks the workers of other pages to empty their journals. */
  readonly askOthersToForget: () => void;
}

/**
 * Words that are stored are taken out of the file when nothing was typed for so long, in ms: cutting a file may wait
 * for the disk, and the next letter would wait with it. Bringing back what is stored changes nothing.
 */
const pause = 500;
/** Bytes; a longer file is cut at once. */
const longest = 512 * 1024;

/** Writes one page's journal. The two functions that come back take what the page and other workers say. */
export function serveJournal({ folder, ownName, answer, askOthersToForget }: JournalPlace) {
  let journal: OpenJournal | null = null;
  let opening: Promise<void> | null = null;
  let others: readonly string[] = [];
  const waiting: JournalRequest[] = [];
  let count = 0;
  let cutting: ReturnType<typeof setTimeout> | undefined;

  /** Notes that come while the journal is being opened wait for it; after that each is written at once. */
  async function open(): Promise<void> {
    journal = await openJournal(await folder(), ownName);
    for (const request of waiting.splice(0)) take(request);
  }

  async function begin(): Promise<void> {
    opening ??= open();
    await opening;
    const left = await readOthers(await folder(), ownName);
    others = [...left.keys()];
    answer({ reply: 'begun', left: [...left.values()].flat().sort((a, b) => a.at - b.at) });
  }

  async function forget(): Promise<void> {
    journal?.empty();
    askOthersToForget();
    const files = await folder();
    await removeLeft(files, (await readOthers(files, ownName)).keys());
    answer({ reply: 'forgotten' });
  }

  function write(note: TypedNote): void {
    clearTimeout(cutting);
    journal?.note(note);
    count += 1;
    answer({ reply: 'noted', count });
  }

  function take(request: JournalRequest): void {
    if (request.say === 'note') write(request.note);
    else if (request.say === 'stored' && (journal?.size() ?? 0) > longest) journal?.empty();
    else if (request.say === 'stored') cutting = setTimeout(() => journal?.empty(), pause);
    else if (request.say === 'recovered') void folder().then((files) => removeLeft(files, others));
  }

  const unavailable = () => answer({ reply: 'unavailable' });
  return {
    hear(request: JournalRequest): void {
      if (request.say === 'begin') begin().catch(unavailable);
      else if (request.say === 'forget') forget().catch(unavailable);
      else if (journal === null) waiting.push(request);
      else take(request);
    },
    hearOthersForget: () => journal?.empty(),
  };
}

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

/** Writes one page's journal. The two functions that come back take what the page and other workers say. */
export function serveJournal({ folder, ownName, answer, askOthersToForget }: JournalPlace) {
  let journal: OpenJournal | null = null;
  let opening: Promise<void> | null = null;
  let others: readonly string[] = [];
  const waiting: JournalRequest[] = [];

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

  function take(request: JournalRequest): void {
    if (request.say === 'note') journal?.note(request.note);
    else if (request.say === 'stored') journal?.empty();
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

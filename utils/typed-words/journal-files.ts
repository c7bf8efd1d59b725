import type { TypedNote } from '../core/model/typed-words.ts';
import { readNotes, writeNote } from '../core/typed-words/notes.ts';

/** What only workers have: writing that is done when the call returns. In no type library for pages. */
interface SyncAccess {
  getSize(): number;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
}

interface FileInWorker extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncAccess>;
}

/** Bytes. */
const roomAhead = 1024 * 1024;

/** The journal of one page, open for writing. Nobody else can open it meanwhile: so others know that its page lives. */
export interface OpenJournal {
  /** The words are with the operating system when this returns: ending the browser by force does not lose them. */
  note(note: TypedNote): void;
  /** Bytes that stand in it. */
  size(): number;
  /** Leaves nothing in it. */
  empty(): void;
}

/** Opens the journal of this page. @throws where its name is taken or there is no room */
export async function openJournal(folder: FileSystemDirectoryHandle, name: string): Promise<OpenJournal> {
  const file = (await folder.getFileHandle(name, { create: true })) as FileInWorker;
  const access = await file.createSyncAccessHandle();
  // Chromium asks another process for room when a file grows, and a letter would wait for the answer.
  access.truncate(roomAhead);
  access.truncate(0);
  const encoder = new TextEncoder();
  let end = 0;
  return {
    note(note) {
      const bytes = encoder.encode(writeNote(note));
      end += access.write(bytes, { at: end });
    },
    size: () => end,
    empty() {
      access.truncate(0);
      end = 0;
    },
  };
}

/** What stands in the journals of other pages, those that live included: reading needs no leave of theirs. */
export async function readOthers(folder: FileSystemDirectoryHandle, own: string): Promise<Map<string, TypedNote[]>> {
  const found = new Map<string, TypedNote[]>();
  for await (const [name, handle] of folder.entries()) {
    if (name === own || handle.kind !== 'file') continue;
    const text = await (handle as FileSystemFileHandle).getFile().then((file) => file.text());
    found.set(name, readNotes(text));
  }
  return found;
}

/** Removes journals whose pages are gone; those of living pages stay. */
export async function removeLeft(folder: FileSystemDirectoryHandle, names: Iterable<string>): Promise<void> {
  for (const name of names) await folder.removeEntry(name).catch(() => {}); // refused while it is open
}

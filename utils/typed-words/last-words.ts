import type { TypedNote } from '../core/model/typed-words.ts';
import { readNotes, writeNote } from '../core/typed-words/notes.ts';

/** Where a page that is being closed leaves the letters that its worker may not come to write any more. */
const key = 'typed-words';

/** Leaves notes at once, behind those that are there. A page that is closed is heard so; one that is killed is not. */
export function handOver(notes: readonly TypedNote[]): void {
  if (notes.length === 0) return;
  try {
    localStorage.setItem(key, (localStorage.getItem(key) ?? '') + notes.map(writeNote).join(''));
  } catch {
    // No room: the worker may still come to write them.
  }
}

/** The notes that pages left while they were closed, oldest first. */
export function handedOver(): readonly TypedNote[] {
  return readNotes(globalThis.localStorage?.getItem(key) ?? '');
}

/** They are stored, or nothing may stay. */
export function forgetHandedOver(): void {
  globalThis.localStorage?.removeItem(key);
}

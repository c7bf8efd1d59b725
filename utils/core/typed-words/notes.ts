import type { TypedNote, TypedPlace } from '../model/typed-words.ts';

/** The same for the same place, another for every other. */
export function placeKey(place: TypedPlace): string {
  if (place.kind === 'answer') return `answer ${place.rejectionId} ${place.question}`;
  if (place.kind === 'feedback') return `feedback ${place.id}`;
  return `field ${place.store} ${place.id} ${place.field}`;
}

/** A note as a line of its own. */
export function writeNote(note: TypedNote): string {
  return `${JSON.stringify(note)}\n`;
}

/**
 * The last note of each place in the text of a journal, oldest first. A line that was cut off while it was written
 * is left out: the one before it stands.
 */
export function readNotes(journal: string): TypedNote[] {
  const latest = new Map<string, TypedNote>();
  for (const line of journal.split('\n')) {
    const note = readNote(line);
    if (note) latest.set(placeKey(note.place), note);
  }
  return [...latest.values()].sort((a, b) => a.at - b.at);
}

function readNote(line: string): TypedNote | null {
  try {
    const note = JSON.parse(line) as Partial<TypedNote> | null;
    const isWhole = typeof note?.text === 'string' && typeof note.over === 'string' && typeof note.at === 'number';
    return isWhole && note.place ? (note as TypedNote) : null;
  } catch {
    return null;
  }
}

/**
 * Whether noted words are to be written over what is stored: nobody has changed the record since, or not this field
 * of it. Words that another window wrote later stay.
 *
 * @param stored the field as it is stored
 * @param updatedAt when its record was changed last, ms since 1970 UTC
 */
export function isMissing(note: TypedNote, stored: string, updatedAt: number): boolean {
  return note.text !== stored && (updatedAt <= note.at || stored === note.over);
}

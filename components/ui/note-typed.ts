import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NoteTyped, TypedPlace } from '../../utils/core/model/typed-words.ts';

/** How words are noted while they are typed, before they are saved. Notes nothing where a page has not said how. */
export const NoteTypedContext = createContext<NoteTyped>(() => () => {});

/** Notes what is typed into one place; nothing where there is no place. */
export function useNoteTyped(place: TypedPlace | undefined): (text: string, over: string) => () => void {
  const note = useContext(NoteTypedContext);
  return (text, over) => (place ? note(place, text, over) : () => {});
}

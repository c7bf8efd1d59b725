/** A letter as the frame that holds it tells it. */
export interface ToldLetter {
  /** Names what is shown now: the same text painted by another document is another. */
  readonly version: string;
  readonly text: string;
}

/** How long one frame waits here for the other (ms). */
const patience = 3000;

interface Meeting {
  readonly letter: Promise<ToldLetter | null>;
  readonly end: (letter: ToldLetter | null) => void;
}

const meetings = new Map<string, Meeting>();

/** Where the two frames of a tab meet that know the same word, whichever comes first. */
function meeting(tabId: number, word: string): Meeting {
  const name = `${tabId} ${word}`;
  const there = meetings.get(name);
  if (there) return there;
  const { promise, resolve } = Promise.withResolvers<ToldLetter | null>();
  const made = { letter: promise, end: resolve };
  meetings.set(name, made);
  setTimeout(() => {
    resolve(null);
    meetings.delete(name);
  }, patience);
  return made;
}

/** The letter of the frame that was given this word; null where none tells it in time. Kept in memory only. */
export function awaitLetter(tabId: number, word: string): Promise<ToldLetter | null> {
  return meeting(tabId, word).letter;
}

/** Brings a letter to the page that gave its frame the word; forgotten where no page of the same tab asks for it. */
export function bringLetter(tabId: number, word: string, letter: ToldLetter): void {
  meeting(tabId, word).end(letter);
}

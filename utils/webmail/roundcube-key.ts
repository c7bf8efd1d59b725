/** What names one message in a Roundcube: its folder and its number there (the IMAP UID). */
export interface RoundcubeId {
  readonly mbox: string;
  readonly uid: string;
}

/**
 * The key of a message, the same for its row in a list and for the open letter.
 *
 * @param address of any page of this Roundcube
 * @param id where the page tells it, else a hash of the letter
 */
export function roundcubeKey({ origin, pathname }: URL, id: RoundcubeId | string): string {
  return `roundcube:${origin}${pathname}:${typeof id === 'string' ? id : `${id.mbox}:${id.uid}`}`;
}

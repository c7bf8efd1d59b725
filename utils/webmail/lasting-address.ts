import { namesSession } from './key.ts';

/** A number, a UUID, or a long piece that no word is: what webmails name a letter by at the end of a path. */
const idPiece =
  /^(?:\d{1,20}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[^\d]*\d)[\w~.=-]{10,}|(?=.*[a-z])(?=.*[A-Z])[\w~.=-]{16,})$/;
/** What comes before a number that names something else: an account, a folder, a page of a list, a version, a year. */
const otherBefore =
  /^(?:u|user|users|account|accounts|a|box|boxes|mailbox|mailboxes|folder|folders|label|labels|page|p|v|list|tag|tags)$/i;
/** What may follow a letter's id. */
const actAfter = /^(?:view|read|show|open|message|detail|details)$/i;

/**
 * Whether an address is sure to lead to the letter again: its query, hash or path names more than a page, and nothing
 * in it names a session.
 */
export function isLastingAddress({ protocol, pathname, search, hash }: URL): boolean {
  if (!/^https?:$/.test(protocol)) return false;
  if (search === '' && hash.length <= 1 && !endsInId(pathname)) return false;
  return !namesSession(pathname + search + hash.replace('#', '?'));
}

/** Whether a path ends in what names one letter: /box/1/thread/12, /mail/Ohz7u3----0/Ohzf8aB----3, /messages/12/view. */
function endsInId(pathname: string): boolean {
  const pieces = pathname.split('/').filter((piece) => piece !== '');
  if (actAfter.test(pieces.at(-1) ?? '')) pieces.pop();
  return idPiece.test(pieces.at(-1) ?? '') && pieces.length > 1 && !otherBefore.test(pieces.at(-2) ?? '');
}

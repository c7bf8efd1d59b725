import { addressOf } from './key.ts';
import { roundcubeKey } from './roundcube-key.ts';

/**
 * The key of the message behind a row of Roundcube's list, the same that the opened message has: its folder and number
 * from the row's own link, else from the row's id and the folder that the list shows. Null for a draft, which opens in
 * an editor.
 */
export function roundcubeKeyIn(row: Element): string | null {
  const address = addressOf(row.ownerDocument);
  const link = row.querySelector('a[href*="_uid="]')?.getAttribute('href');
  const target = link ? URL.parse(link, address) : null;
  // What a search over several folders finds is numbered "12-INBOX".
  const [uid, folder] = (target ? target.searchParams.get('_uid') : uidInId(row.id))?.split(/-(.*)/s) ?? [];
  const mbox = target?.searchParams.get('_mbox') ?? folder ?? address.searchParams.get('_mbox') ?? 'INBOX';
  return uid ? roundcubeKey(target ?? address, { mbox, uid }) : null;
}

/** A row's id holds its number in base64, without the padding. */
function uidInId(id: string): string | null {
  try {
    return atob(id.slice('rcmrow'.length));
  } catch {
    return null;
  }
}

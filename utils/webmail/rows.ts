import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { roundcubeKeyIn } from './roundcube-row.ts';
import { isEditor, isShown } from './visible.ts';
import { yahoo } from './yahoo.ts';

/** One line of a message list. Of what it says nothing is read: only ids, and links to the message. */
export interface Row {
  readonly element: Element;
  /** Where in the row a mark may begin. */
  readonly place: Element;
  /** The message's own key, as its adapter makes it, where the row tells it. */
  readonly key: string | null;
  /** The conversation's id, as its adapter makes it, where the row tells it. */
  readonly threadKey: string | null;
}

/** How one webmail names its rows. */
interface RowReader {
  readonly suits: (document: Document) => boolean;
  /** Elements that carry a row's id; several may be in one row. */
  readonly ids: string;
  /** The row around such an element; what is in none is no row. */
  readonly row: string;
  /** Boxes of open messages: whatever looks like a row in them is none. */
  readonly letters: string;
  /** Cells for the mark, tried in order; without any of them it goes before what carries the id. */
  readonly places: readonly string[];
  readonly keysIn: (element: Element) => { readonly key?: string | null; readonly threadKey?: string | null };
}

/** More rows than this are on no screen. */
export const mostRows = 200;
/** Longest id (characters) that is kept with a message. */
const longestId = 1000;

// Sources and dates are those of the adapters; only Roundcube's list was seen running (2026-11).
const readers: readonly RowReader[] = [
  {
    suits: gmail.suits,
    ids: '[data-legacy-thread-id]',
    row: 'tr, [role="row"], [role="option"]',
    letters: 'h2, [data-legacy-message-id], [role="list"]',
    places: [],
    keysIn: (element) => ({ threadKey: element.getAttribute('data-legacy-thread-id') }),
  },
  {
    suits: outlook.suits,
    ids: '[data-convid]',
    row: '[role="option"], [role="row"], [role="treeitem"]',
    letters: '[role="document"], #ConversationReadingPaneContainer, #ItemReadingPaneContainer',
    places: ['span[title]', 'span'],
    keysIn: (element) => ({ threadKey: element.getAttribute('data-convid') }),
  },
  {
    suits: proton.suits,
    ids: '[data-element-id]',
    row: '[data-shortcut-target="item-container"], [data-testid^="message-item:"]',
    letters: 'article, [data-shortcut-target="message-container"]',
    places: ['time', 'h2, [role="heading"]'],
    keysIn(element) {
      const id = element.getAttribute('data-element-id');
      // A row is a conversation, or a single message where conversations are turned off.
      return { key: id && `proton:${id}`, threadKey: id };
    },
  },
  {
    suits: yahoo.suits,
    ids: '[href*="/messages/"]',
    row: '[data-test-id="message-list-item"]',
    letters: '[data-test-id="message-view"]',
    places: ['[data-test-id="message-subject"]', '[data-test-id="senders"]'],
    keysIn: (element) => ({
      threadKey: /\/messages\/([^/?#]+)/.exec(element.getAttribute('href') ?? '')?.[1] ?? null,
    }),
  },
  {
    suits: roundcube.suits,
    ids: '#messagelist tr[id^="rcmrow"]',
    row: 'tr',
    letters: '#messagebody',
    places: ['span.date, td.date', 'span.subject, td.subject'],
    keysIn: (element) => ({ key: roundcubeKeyIn(element) }),
  },
];

/** The rows of the message list that this document shows, 200 at most; none in webmails whose rows have no known ids. */
export function rowsIn(document: Document): readonly Row[] {
  const reader = readers.find(({ suits }) => suits(document));
  if (!reader) return [];
  const rows = new Map<Element, Row>();
  const shown = new Map<Element | null, boolean>();
  // Lists of other folders stay in the page, hidden: one look for all rows of a list.
  const isInView = ({ parentElement: list }: Element): boolean => {
    if (!shown.has(list)) shown.set(list, list !== null && isShown(list));
    return shown.get(list) === true;
  };
  for (const named of document.querySelectorAll(reader.ids)) {
    if (rows.size >= mostRows) break;
    const element = named.closest(reader.row);
    if (!element || rows.has(element) || named.closest(reader.letters) || isEditor(named)) continue;
    const { key, threadKey } = reader.keysIn(named);
    const row = {
      element,
      place: placeIn(element, named, reader.places),
      key: usable(key),
      threadKey: usable(threadKey),
    };
    if (!row.key && !row.threadKey) continue;
    if (isInView(element)) rows.set(element, row);
  }
  return [...rows.values()];
}

function placeIn(row: Element, named: Element, places: readonly string[]): Element {
  for (const selector of places) {
    const found = row.querySelector(selector);
    if (found) return found;
  }
  return named === row ? row : (named.parentElement ?? row);
}

function usable(id: string | null | undefined): string | null {
  return id && id !== 'undefined' && id.length <= longestId ? id : null;
}

import type { WebmailAdapter } from '../webmail/adapter.ts';
import { type Row, rowsIn } from '../webmail/rows.ts';
import type { Ask } from './reading-port.ts';

export interface ListMarksParts {
  readonly document: Document;
  readonly ask: Ask;
  /** Puts a mark at the beginning of an element, and gives what it put there. */
  readonly mount: (place: Element) => Element;
  /** Calls back when something was kept or undone in this tab, also from another frame. */
  readonly onKeptChanged: (callBack: () => void, signal: AbortSignal) => void;
  readonly signal: AbortSignal;
  readonly onError: (what: string, error: unknown) => void;
}

/** Answers that are remembered; a person who scrolls through more has them asked again. */
const mostAnswers = 5000;
/** A mark that is gone again within this time (ms) was taken away by the page: after a few returns it stays away. */
const soon = 2000;
const mostReturns = 4;

/** A mark and the row it stands in. */
interface Mark {
  readonly host: Element;
  readonly place: Element;
  /** Of the row it was put for: lists use their rows again for other letters. */
  readonly id: string;
}

/**
 * Marks kept letters in a page's list for as long as the signal lasts; then all marks are gone. Gives back a look at the
 * rows that are there now, which asks only of those that are new.
 */
function startListMarks({ document, ask, mount, onKeptChanged, signal, onError }: ListMarksParts): () => void {
  let answers = new Map<string, boolean>();
  const marks = new Map<Element, Mark>();
  let returns = new Map<string, { readonly count: number; readonly at: number }>();
  let asking = false;
  let failed = false;

  /** Whether a row's letter is kept; undefined where that is not known yet. */
  function isKept({ key, threadKey }: Row): boolean | undefined {
    const told = [key && answers.get(`m${key}`), threadKey && answers.get(`t${threadKey}`)];
    return told.includes(true) || (told.includes(undefined) ? undefined : false);
  }

  function take(row: Element): void {
    marks.get(row)?.host.remove();
    marks.delete(row);
  }

  function put(row: Row): void {
    const mark = marks.get(row.element);
    if (mark?.place === row.place && row.place.contains(mark.host)) {
      marks.set(row.element, { ...mark, id: idOf(row) });
      return;
    }
    take(row.element);
    const id = idOf(row);
    const before = returns.get(id);
    const at = performance.now();
    if (before && before.count >= mostReturns) return;
    returns.set(id, { count: before && at - before.at < soon ? before.count + 1 : 0, at });
    marks.set(row.element, { host: mount(row.place), place: row.place, id });
  }

  function look(): void {
    if (signal.aborted) return;
    try {
      markRows(rowsIn(document));
    } catch (error) {
      onError('list', error); // an odd list must not keep a letter from being read
    }
  }

  function markRows(rows: readonly Row[]): void {
    const there = new Set(rows.map(({ element }) => element));
    for (const row of [...marks.keys()]) if (!there.has(row)) take(row);
    for (const row of rows) {
      const kept = isKept(row);
      if (kept) put(row);
      else if (kept === false || marks.get(row.element)?.id !== idOf(row)) take(row.element);
    }
    const unknown = rows.filter((row) => isKept(row) === undefined);
    if (unknown.length > 0) void askFor(unknown);
  }

  async function askFor(rows: readonly Row[]): Promise<void> {
    if (asking || failed) return;
    asking = true;
    const asked = answers;
    const keys = distinct(rows.map(({ key }) => key));
    const threadKeys = distinct(rows.map(({ threadKey }) => threadKey));
    try {
      const kept = await ask('messages.kept', { keys, threadKeys });
      keys.forEach((key, index) => void asked.set(`m${key}`, kept.keys.includes(index)));
      threadKeys.forEach((key, index) => void asked.set(`t${key}`, kept.threadKeys.includes(index)));
    } catch (error) {
      failed = true; // until something is kept or the tab is come back to
      onError('list', error);
    }
    asking = false;
    if (!failed) look();
    if (answers.size > mostAnswers) answers = new Map();
  }

  /** What is marked stays so until the answer is there. */
  function askAgain(): void {
    answers = new Map();
    returns = new Map();
    failed = false;
    look();
  }

  onKeptChanged(askAgain, signal);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && askAgain(), { signal });
  signal.addEventListener('abort', () => {
    for (const row of [...marks.keys()]) take(row);
  });
  return look;
}

const idOf = ({ key, threadKey }: Row): string => key ?? threadKey ?? '';

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

/**
 * The same adapter, with a look at the list after each reading of the page: so the list is looked at when the page has
 * changed and has had its rest, and what that costs counts as reading does.
 */
export function withListMarks(adapter: WebmailAdapter, parts: ListMarksParts): WebmailAdapter {
  const look = startListMarks(parts);
  return {
    get id() {
      return adapter.id;
    },
    suits: (document) => adapter.suits(document),
    read(document) {
      const reading = adapter.read(document);
      look();
      return reading;
    },
  };
}

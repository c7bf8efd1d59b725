// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withListMarks } from '../../../utils/reading/list-marks.ts';
import type { Ask } from '../../../utils/reading/reading-port.ts';
import type { WebmailAdapter } from '../../../utils/webmail/adapter.ts';
import { showPage } from '../webmail/show-page.ts';

const row = (id: string) => `<tr><td><b><span data-legacy-thread-id="${id}">s</span></b></td></tr>`;
const list = (...ids: string[]) => `<table><tbody>${ids.map(row).join('')}</tbody></table>`;

/** A page with a list, and a background that keeps conversations. */
function open(ids: readonly string[], keptAtFirst: readonly string[]) {
  showPage(list(...ids), 'https://mail.google.com/mail/u/0/#inbox');
  const kept = new Set(keptAtFirst);
  const asked: string[][] = [];
  const errors: string[] = [];
  const state = { failing: false };
  const ended = new AbortController();
  let changed = () => {};
  const ask = async (_: string, { threadKeys }: { threadKeys: string[] }) => {
    asked.push(threadKeys);
    if (state.failing) throw new Error('no answer');
    return { keys: [], threadKeys: threadKeys.flatMap((id, index) => (kept.has(id) ? [index] : [])) };
  };
  const mount = (place: Element) => {
    const mark = document.createElement('i');
    place.prepend(mark);
    return mark;
  };
  const reader: WebmailAdapter = { id: 'gmail', suits: () => true, read: () => ({ state: 'none' }) };
  const adapter = withListMarks(reader, {
    document,
    ask: ask as unknown as Ask,
    mount,
    onKeptChanged: (callBack) => {
      changed = callBack;
    },
    signal: ended.signal,
    onError: (what) => void errors.push(what),
  });
  /** The page changed and was read. */
  const read = async () => {
    const reading = adapter.read(document);
    await vi.advanceTimersByTimeAsync(300);
    return reading;
  };
  const changeKept = async () => {
    changed();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { kept, asked, errors, state, ended, read, changeKept };
}

/** Ids of the rows that carry a mark; one named twice where it carries two. */
const marked = () =>
  [...document.querySelectorAll('i')].map((mark) => mark.nextElementSibling?.getAttribute('data-legacy-thread-id'));
const bodyOfList = () => document.querySelector('tbody') as HTMLElement;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

describe('the marks in a list', () => {
  it('stand on the rows of kept letters alone, before the words', async () => {
    const page = open(['a', 'b', 'c'], ['b', 'elsewhere']);
    await page.read();
    expect(marked()).toEqual(['b']);
  });

  it('are asked for once for each row, however often the page is read', async () => {
    const page = open(['a', 'b'], ['b']);
    await page.read();
    await page.read();
    bodyOfList().innerHTML = row('a') + row('b') + row('c');
    await page.read();
    expect(page.asked).toEqual([['a', 'b'], ['c']]);
    expect(marked()).toEqual(['b']);
  });

  it('are not asked for where there is no list', async () => {
    const page = open([], []);
    await page.read();
    expect(page.asked).toEqual([]);
  });

  it('come when a letter is kept and go when that is undone', async () => {
    const page = open(['a', 'b'], []);
    await page.read();
    page.kept.add('a');
    await page.changeKept();
    expect(marked()).toEqual(['a']);
    page.kept.clear();
    await page.changeKept();
    expect(marked()).toEqual([]);
  });

  it('are looked at again when the person comes back to the tab', async () => {
    const page = open(['a'], []);
    await page.read();
    page.kept.add('a');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(marked()).toEqual(['a']);
  });

  it('come back once where the page paints the row anew', async () => {
    const page = open(['a', 'b'], ['a']);
    await page.read();
    bodyOfList().innerHTML = row('b') + row('a');
    await page.read();
    expect(marked()).toEqual(['a']);
    expect(page.asked).toHaveLength(1);
  });

  it('do not fight a page that takes them away each time', async () => {
    const page = open(['a'], ['a']);
    let returns = 0;
    for (let i = 0; i < 50; i += 1) {
      await page.read();
      returns += marked().length;
      document.querySelector('i')?.remove();
    }
    expect(returns).toBe(5);
  });

  it('come back after any number of slow changes of the page', async () => {
    const page = open(['a'], ['a']);
    for (let i = 0; i < 20; i += 1) {
      bodyOfList().innerHTML = row('a');
      await page.read();
      expect(marked()).toEqual(['a']);
      await vi.advanceTimersByTimeAsync(3000);
    }
  });

  it('leave a row that the page uses again for another letter', async () => {
    const page = open(['a', 'b'], ['a']);
    await page.read();
    document.querySelector('[data-legacy-thread-id="a"]')?.setAttribute('data-legacy-thread-id', 'c');
    page.state.failing = true; // nothing is known of the other letter
    await page.read();
    expect(marked()).toEqual([]);
  });

  it('are left out without an answer, are not asked for again and again, and leave the reading alone', async () => {
    const page = open(['a'], ['a']);
    page.state.failing = true;
    expect(await page.read()).toEqual({ state: 'none' });
    await page.read();
    expect([page.asked.length, page.errors, marked()]).toEqual([1, ['list'], []]);
    page.state.failing = false;
    await page.changeKept();
    expect(marked()).toEqual(['a']);
  });

  it('are gone when the reading ends', async () => {
    const page = open(['a'], ['a']);
    await page.read();
    page.ended.abort();
    await page.read();
    expect(marked()).toEqual([]);
  });
});

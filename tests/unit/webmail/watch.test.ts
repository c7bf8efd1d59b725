// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading, WebmailAdapter } from '../../../utils/webmail/adapter.ts';
import { unreadablePatience, watch } from '../../../utils/webmail/watch.ts';

/** Reads each `.letter` of the page as one message, and counts how often it was asked. */
function letters(): WebmailAdapter & { asked: number; trouble: string | null; roots: Node[] } {
  return {
    id: 'letters',
    asked: 0,
    trouble: null,
    roots: [],
    suits: () => true,
    read(page): Reading {
      this.asked += 1;
      if (this.trouble) return { state: 'unreadable', missing: this.trouble };
      const hosts = [...page.querySelectorAll('.host')].map((host) => host.shadowRoot).filter((root) => root !== null);
      const found = [page, ...hosts].flatMap((root) => [...root.querySelectorAll('.letter')]);
      if (found.length === 0) return { state: 'none', roots: hosts };
      return {
        state: 'open',
        roots: hosts,
        messages: found.map((element) => ({
          anchor: element,
          bodies: [element],
          message: {
            key: element.id,
            webmail: 'letters',
            threadKey: null,
            subject: element.getAttribute('title') ?? '',
            from: null,
            to: [],
            date: null,
            body: element.textContent ?? '',
            outgoing: null,
            url: null,
          },
        })),
      };
    },
  };
}

const keys = (reading: Reading | undefined): string[] =>
  reading?.state === 'open' ? reading.messages.map((each) => each.message.key) : [];

/** A pause between two steps of a page's painting (ms). */
const shortestPaint = 260;

/** Lets the observer's report and the rest after it pass. */
async function pass(milliseconds = 1500): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function letter(id: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'letter';
  element.id = id;
  element.textContent = text;
  return element;
}

describe('following a webmail', () => {
  let end: AbortController;
  let told: Reading[];
  const follow = (adapter: WebmailAdapter): void => watch(document, adapter, (each) => told.push(each), end.signal);

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
    end = new AbortController();
    told = [];
  });

  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  it('tells at once what is open', () => {
    document.body.append(letter('a', 'one'));
    follow(letters());
    expect(told.map(keys)).toEqual([['a']]);
  });

  it('tells of a message that is opened, replaced and closed', async () => {
    follow(letters());
    document.body.append(letter('a', 'one'));
    await pass();
    document.body.replaceChildren(letter('b', 'two'));
    await pass();
    document.body.replaceChildren();
    await pass();
    expect(told.map((each) => each.state)).toEqual(['none', 'open', 'open', 'none']);
    expect(told.map(keys)).toEqual([[], ['a'], ['b'], []]);
  });

  it('tells of a message swapped in the same box', async () => {
    document.body.append(letter('a', 'one'));
    follow(letters());
    const box = document.querySelector('.letter');
    box?.setAttribute('id', 'b');
    await pass();
    expect(told.map(keys)).toEqual([['a'], ['b']]);
  });

  it('tells of the same message painted anew, since the banner’s place is another', async () => {
    document.body.append(letter('a', 'one'));
    follow(letters());
    document.body.replaceChildren(letter('a', 'one'));
    await pass();
    expect(told.map(keys)).toEqual([['a'], ['a']]);
  });

  it('tells again when the page takes away what we put before a message', async () => {
    const open = letter('a', 'one');
    document.body.append(open);
    watch(
      document,
      letters(),
      (reading) => {
        told.push(reading);
        if (told.length === 1) open.before(document.createElement('aside'));
      },
      end.signal,
    );
    await pass();
    expect(told).toHaveLength(1);
    document.querySelector('aside')?.remove();
    await pass();
    expect(told.map(keys)).toEqual([['a'], ['a']]);
  });

  it('does not tell of a message that is half the last one and half the next', async () => {
    const box = letter('a', 'the old letter');
    box.title = 'The old subject';
    document.body.append(box);
    follow(letters());
    box.id = 'b';
    box.title = 'The new subject';
    await pass(shortestPaint);
    box.textContent = 'the new letter';
    await pass();
    const shown = told
      .flatMap((each) => (each.state === 'open' ? each.messages : []))
      .map(({ message }) => `${message.subject}: ${message.body}`);
    expect(shown).toEqual(['The old subject: the old letter', 'The new subject: the new letter']);
  });

  it('tells of another letter under the same subject, and of a new subject that stays', async () => {
    const box = letter('a', 'one');
    document.body.append(box);
    follow(letters());
    box.textContent = 'two';
    await pass();
    box.title = 'Edited';
    await pass();
    expect(told).toHaveLength(3);
  });

  it('says nothing when only the rest of the page changes', async () => {
    document.body.append(letter('a', 'one'));
    follow(letters());
    document.body.append(document.createElement('p'));
    await pass();
    expect(told).toHaveLength(1);
  });

  it('reads a few times in a storm of changes, and not at all when nothing happens', async () => {
    const adapter = letters();
    follow(adapter);
    const clock = document.createElement('p');
    document.body.append(clock);
    const before = adapter.asked;
    for (let index = 0; index < 200; index += 1) {
      clock.textContent = String(index);
      await pass(10);
    }
    expect(adapter.asked - before).toBeLessThanOrEqual(6);
    await pass();
    const still = adapter.asked;
    await pass(60_000);
    expect(adapter.asked).toBe(still);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sees what is painted later in a shadow root it looked at', async () => {
    const host = document.createElement('div');
    host.className = 'host';
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    follow(letters());
    root.append(letter('s', 'inside'));
    await pass();
    expect(told.map(keys)).toEqual([[], ['s']]);
  });

  it('looks again when the page goes to another address', async () => {
    const adapter = letters();
    follow(adapter);
    await pass();
    const before = adapter.asked;
    window.dispatchEvent(new Event('hashchange'));
    window.dispatchEvent(new Event('popstate'));
    await pass();
    expect(adapter.asked).toBe(before + 1);
  });

  it('looks again when a frame has loaded, and not for a picture', async () => {
    document.body.innerHTML = '<iframe srcdoc="<p>one</p>"></iframe><img alt="">';
    const adapter = letters();
    follow(adapter);
    await pass();
    const before = adapter.asked;
    document.querySelector('img')?.dispatchEvent(new Event('load'));
    await pass();
    expect(adapter.asked).toBe(before);
    document.querySelector('iframe')?.dispatchEvent(new Event('load'));
    await pass();
    expect(adapter.asked).toBe(before + 1);
  });

  it('says that a page cannot be read only when it stays so', async () => {
    const adapter = letters();
    adapter.trouble = 'body';
    follow(adapter);
    await pass(unreadablePatience / 2);
    expect(told).toEqual([]);
    await pass(unreadablePatience);
    expect(told.map((each) => each.state)).toEqual(['unreadable']);
    await pass(60_000);
    expect(told).toHaveLength(1);
  });

  it('leaves no timer and reads no more once it is over', async () => {
    const adapter = letters();
    follow(adapter);
    document.body.append(letter('a', 'one'));
    await Promise.resolve();
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
    const before = adapter.asked;
    document.body.append(letter('b', 'two'));
    window.dispatchEvent(new Event('hashchange'));
    await pass();
    expect(adapter.asked).toBe(before);
    expect(told.map(keys)).toEqual([[]]);
  });
});

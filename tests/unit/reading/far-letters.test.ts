// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followFarLetters } from '../../../utils/reading/far-letters.ts';
import { letterOrigin } from '../../../utils/webmail/far-letters.ts';

interface SimulatedWindow {
  readonly happyDOM: { setURL(url: string): void };
}

const longEnough = 2000; // ms
let shown: { version: string; text: string } | null;
let words: string[];
let targets: string[];
let change: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  (window as unknown as SimulatedWindow).happyDOM.setURL('https://mail.example/');
  document.body.innerHTML = '';
  shown = { version: 'a', text: 'The first letter, whole and unchanged.' };
  words = [];
  targets = [];
});
afterEach(() => void vi.useRealTimers());

/** A frame that tells what it shows to whoever gave it a word. */
function farFrame(attributes: Readonly<Record<string, string>> = { srcdoc: '<p>' }): Element {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const postMessage = (word: string, target: string) => {
    words.push(word);
    targets.push(target);
  };
  Object.defineProperty(frame, 'contentWindow', { value: { postMessage } });
  return frame;
}

const follow = (signal = new AbortController().signal) =>
  followFarLetters({
    document,
    ask: (async () => shown) as never,
    onLetterChanged: (callBack) => {
      change = callBack;
    },
    signal,
  });
const settle = () => vi.advanceTimersByTimeAsync(longEnough);

describe('a letter in a frame that may not be looked into', () => {
  test('is given with its header after both stood together for a while', async () => {
    const letters = follow();
    const frame = farFrame();
    expect(letters.letterIn(frame, 'one')).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(letters.letterIn(frame, 'one'), 'told, and perhaps the last letter’s').toBeNull();
    await settle();
    expect(letters.letterIn(frame, 'one')?.textContent).toBe('The first letter, whole and unchanged.');
    expect(words).toHaveLength(1);
  });

  test('is never given with the next letter’s header', async () => {
    const letters = follow();
    const frame = farFrame();
    letters.letterIn(frame, 'one');
    await vi.advanceTimersByTimeAsync(1);
    letters.letterIn(frame, 'one');
    await settle();
    expect(letters.letterIn(frame, 'two')).toBeNull();
    await settle();
    expect(letters.letterIn(frame, 'two'), 'however long it takes').toBeNull();
    shown = { version: 'b', text: 'The second letter, as whole as the first.' };
    change();
    letters.letterIn(frame, 'two');
    await vi.advanceTimersByTimeAsync(1);
    letters.letterIn(frame, 'two');
    await settle();
    expect(letters.letterIn(frame, 'two')?.textContent).toContain('The second letter');
  });

  /** Opens a letter: shows it in the frame, and waits until it is given with its header. */
  async function open(letters: ReturnType<typeof follow>, frame: Element, header: string) {
    letters.letterIn(frame, header);
    await vi.advanceTimersByTimeAsync(1);
    letters.letterIn(frame, header);
    await settle();
    return letters.letterIn(frame, header)?.textContent;
  }

  async function tellSecond(letters: ReturnType<typeof follow>, frame: Element, header: string) {
    shown = { version: 'b', text: 'The second letter, as whole as the first.' };
    change();
    letters.letterIn(frame, header);
    await vi.advanceTimersByTimeAsync(1);
    expect(letters.letterIn(frame, header)).toBeNull();
  }

  test('that comes before its own header is given with that one, and never with the last', async () => {
    const letters = follow();
    const frame = farFrame();
    await open(letters, frame, 'one');
    await tellSecond(letters, frame, 'one');
    await vi.advanceTimersByTimeAsync(300);
    expect(letters.letterIn(frame, 'two')).toBeNull();
    await settle();
    await settle();
    expect(letters.letterIn(frame, 'two')?.textContent).toContain('The second letter');
  });

  test('is not given with a third one’s header where the person goes on at once', async () => {
    const letters = follow();
    const frame = farFrame();
    await open(letters, frame, 'one');
    expect(letters.letterIn(frame, 'two')).toBeNull();
    await tellSecond(letters, frame, 'two');
    expect(letters.letterIn(frame, 'three')).toBeNull();
    await settle();
    await settle();
    expect(letters.letterIn(frame, 'three')).toBeNull();
  });

  test('is waited for where its frame has nobody to answer, and asked for again when one is there', async () => {
    shown = null;
    const letters = follow();
    const frame = farFrame();
    expect(letters.hasTold(frame)).toBe(false);
    await settle();
    expect(letters.hasTold(frame)).toBe(false);
    expect(words).toHaveLength(1);
    shown = { version: 'a', text: 'A letter that came late.' };
    change();
    letters.hasTold(frame);
    await settle();
    expect(letters.hasTold(frame)).toBe(true);
    expect(new Set(words).size).toBe(2);
  });
});

describe('who may hear the word', () => {
  test('a document of the page’s own, in a sandbox', () => {
    expect(letterOrigin(farFrame({ srcdoc: '<p>' }))).toBe('*');
    expect(letterOrigin(farFrame({ src: '/letters/7' }))).toBe('*');
  });

  test('nobody else’s frame: no advertisement, none that a form filled', () => {
    expect(letterOrigin(farFrame({ src: 'https://ads.example/' }))).toBeNull();
    expect(letterOrigin(farFrame({ name: 'target' }))).toBeNull();
  });

  test('at a webmail that keeps letters apart, that origin alone', () => {
    (window as unknown as SimulatedWindow).happyDOM.setURL('https://webmailer.gmx.net/');
    for (const attributes of [{ name: 'detail-body-iframe' }, { src: 'https://ads.example/' }, { srcdoc: '<p>' }])
      expect(letterOrigin(farFrame(attributes))).toBe('https://gmxnet.mailbody-ui.de');
  });
});

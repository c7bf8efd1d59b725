import type { Reading, WebmailAdapter } from './adapter.ts';
import { isHalfway, isSameReading, neighboursOf } from './reading-change.ts';

/** Milliseconds between two readings at least; doubled up to the longest while nothing comes of them. */
const shortestRest = 250;
const longestRest = 1000;
/** Part of the main thread's time that reading may take: a reading of d ms rests d / share. */
const readingShare = 0.015;
/** However heavy a page, it is looked at again after this long (ms) where it has changed. */
const heaviestRest = 5000;
/** A page that cannot be read says so only after this long (ms): while it paints, every page looks broken. */
export const unreadablePatience = 4000;

const observed: MutationObserverInit = { childList: true, subtree: true, characterData: true, attributes: true };

/**
 * Reads the page now and whenever it may have changed, and calls back when what it shows is another: other messages,
 * other text, or a banner's place that the page has painted away. There is no polling: the observer lets go at the
 * first change and holds on again after a rest, so a storm of changes costs one reading a rest, and a still page nothing.
 */
export function watch(
  document: Document,
  adapter: Pick<WebmailAdapter, 'read'>,
  onReading: (reading: Reading) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const view = document.defaultView;
  let last: Reading | null = null;
  let doubted: Reading | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let rest = shortestRest;
  let nextAt = 0;
  let soonestAt = 0;
  let lastTook = 0;
  let unreadableSince: number | null = null;
  let neighbours: readonly (Node | null)[] = [];

  const observer = new MutationObserver(() => {
    observer.disconnect();
    plan();
  });

  /** One reading is due: at the end of the rest, or at once where the rest is over. */
  function plan(): void {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(look, Math.max(0, nextAt - now()));
  }

  function look(): void {
    timer = undefined;
    if (signal.aborted) return;
    const begun = now();
    const reading = adapter.read(document);
    const isNews = last === null || !isSameReading(last, reading) || !isUndisturbed(reading);
    rest = isNews ? shortestRest : Math.min(rest * 2, longestRest);
    if (reading.state !== 'unreadable') unreadableSince = null;
    if (isNews && isRipe(reading, begun)) {
      last = reading;
      doubted = null;
      onReading(reading);
    }
    neighbours = neighboursOf(reading);
    hold(reading);
    const ended = now();
    // Of two readings the cheaper one counts: the first of a page is slow once, a heavy page each time.
    const cost = Math.min(lastTook, ended - begun);
    lastTook = ended - begun;
    const costRest = Math.min(cost / readingShare, heaviestRest);
    soonestAt = ended + costRest / 4;
    nextAt = ended + Math.max(rest, costRest);
  }

  /** Whether what stands before each message is what stood there last: a banner that the page took away is told. */
  function isUndisturbed(reading: Reading): boolean {
    return neighboursOf(reading).every((node, index) => node === neighbours[index]);
  }

  /** An unreadable page and one that is half painted are told only when they stay so; another look is planned. */
  function isRipe(reading: Reading, at: number): boolean {
    if (reading.state === 'unreadable') {
      unreadableSince ??= at;
      if (at - unreadableSince >= unreadablePatience) return true;
      lookAgain(unreadablePatience);
      return false;
    }
    if (last === null || !isHalfway(last, reading)) return true;
    if (doubted && isSameReading(doubted, reading)) return true;
    doubted = reading;
    lookAgain(shortestRest);
    return false;
  }

  function lookAgain(after: number): void {
    clearTimeout(patience);
    patience = setTimeout(plan, after);
  }

  function hold(reading: Reading): void {
    observer.disconnect();
    observer.observe(document, observed);
    for (const root of reading.roots ?? []) observer.observe(root, observed);
  }

  /** The page went somewhere else: what is there is painted soon, so the rest is short again. */
  function moved(): void {
    rest = shortestRest;
    nextAt = Math.max(soonestAt, Math.min(nextAt, now() + shortestRest));
    clearTimeout(timer);
    timer = undefined;
    plan();
  }

  // Frames' own events do not rise, but they can be caught on their way down.
  document.addEventListener('load', (event) => isFrame(event.target) && moved(), { capture: true, signal });
  view?.addEventListener('hashchange', moved, { signal });
  view?.addEventListener('popstate', moved, { signal });
  navigationOf(view)?.addEventListener('currententrychange', moved, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(patience);
    },
    { once: true },
  );
  look();
}

const now = (): number => performance.now();

function isFrame(target: EventTarget | null): boolean {
  return /^i?frame$/.test((target as Partial<Element> | null)?.localName ?? '');
}

/** The Navigation API, where the browser has it: it tells of changes of the address that fire nothing else. */
function navigationOf(view: Window | null): EventTarget | null {
  const { navigation } = (view ?? {}) as { readonly navigation?: unknown };
  return navigation && typeof (navigation as EventTarget).addEventListener === 'function'
    ? (navigation as EventTarget)
    : null;
}

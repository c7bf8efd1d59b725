import type { Reading, WebmailAdapter } from './adapter.ts';

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
  adapter: WebmailAdapter,
  onReading: (reading: Reading) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const view = document.defaultView;
  let last: Reading | null = null;
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
    const isNews = last === null || !isSame(last, reading) || !isUndisturbed(reading);
    rest = isNews ? shortestRest : Math.min(rest * 2, longestRest);
    if (isNews && isRipe(reading, begun)) {
      last = reading;
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

  /** An unreadable page is told only when it stays so; one look later is planned for that. */
  function isRipe(reading: Reading, at: number): boolean {
    if (reading.state !== 'unreadable') {
      unreadableSince = null;
      return true;
    }
    unreadableSince ??= at;
    if (at - unreadableSince >= unreadablePatience) return true;
    clearTimeout(patience);
    patience = setTimeout(plan, unreadablePatience);
    return false;
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

function neighboursOf(reading: Reading): (Node | null)[] {
  return reading.state === 'open' ? reading.messages.map(({ anchor }) => anchor.previousSibling) : [];
}

/** Whether two readings show the same messages at the same places, all of them still in the page. */
function isSame(a: Reading, b: Reading): boolean {
  if (a.state !== b.state) return false;
  if (a.state === 'unreadable') return a.missing === (b as typeof a).missing;
  if (a.state !== 'open' || b.state !== 'open') return true;
  if (a.missing !== b.missing || a.messages.length !== b.messages.length) return false;
  return a.messages.every((one, index) => {
    const other = b.messages[index];
    return (
      other !== undefined &&
      one.message.key === other.message.key &&
      one.message.body === other.message.body &&
      one.anchor === other.anchor &&
      one.anchor.isConnected &&
      one.bodies.every((body, at) => body === other.bodies[at])
    );
  });
}

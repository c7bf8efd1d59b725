import { frameDocument } from '../webmail/dom.ts';
import { rootsIn } from './editors-in.ts';

/** Between two looks at least (ms): a storm of changes costs few of them. */
const rest = 120;

/**
 * Looks now and after changes of a page, its frames and open shadow roots, until there is something. Nothing runs
 * while nothing changes.
 * @returns null when the signal is aborted before
 */
export function waitForChange<T>(document: Document, look: () => T | null, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watched = new WeakSet<Node>();
    const observer = new MutationObserver(plan);
    const done = new AbortController();

    function end(found: T | null): void {
      observer.disconnect();
      clearTimeout(timer);
      done.abort();
      resolve(found);
    }

    function plan(): void {
      timer ??= setTimeout(again, rest);
    }

    function again(): void {
      timer = undefined;
      const found = look();
      if (found !== null) end(found);
      else watch(document);
    }

    function watch(around: Document): void {
      for (const root of rootsIn(around)) {
        if (!watched.has(root)) {
          watched.add(root);
          observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
          // A field that a script fills changes no node; the caret mostly goes there then.
          for (const name of ['load', 'readystatechange', 'focusin'])
            root.addEventListener(name, plan, { capture: true, signal: done.signal });
        }
        for (const frame of root.querySelectorAll('iframe, frame')) {
          const inside = frameDocument(frame);
          if (inside) watch(inside);
        }
      }
    }

    if (signal.aborted) return resolve(null);
    signal.addEventListener('abort', () => end(null), { once: true, signal: done.signal });
    again();
  });
}

/** What typing makes: keys, what they write, and what goes to and from the clipboard. */
const typing = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];
/** Told to the selection by Firefox, wherever the focus is. */
const clipboard = ['copy', 'cut', 'paste'];

/** Keeps what is typed in elements of ours from everybody who listens later on the same window. */
export interface KeyGuard {
  /** From now on nothing typed in this element, or behind its shadow root, is heard outside. */
  cover(host: Element): void;
}

declare global {
  /** Left by the script `keys.js` in our own world of a frame, where the page cannot see it. */
  var afterwordKeys: KeyGuard | undefined;
}

/**
 * Listens on a window for what is typed in our elements, and lets it go no further. What the browser does with a key
 * goes on all the same: Tab moves the focus, Enter and space press a button. Nothing of ours listens to keys itself.
 *
 * A page can hear a key before us only where it listened on this window before: on pages that were open when their
 * site was turned on. Elsewhere `keys.js` has called this before the first script of the page.
 */
export function guardKeys(view: Window): KeyGuard {
  const hosts = new WeakSet<EventTarget>();
  const keep = (event: Event) => {
    const path = event.composedPath();
    if (clipboard.includes(event.type)) path.push(view.document.activeElement ?? view);
    if (event.isTrusted && path.some((each) => hosts.has(each))) event.stopImmediatePropagation();
  };
  const listen = () => {
    for (const name of [...typing, ...clipboard]) view.addEventListener(name, keep, { capture: true, passive: true });
  };
  listen();
  return {
    cover(host) {
      listen(); // once more where a page that wrote itself anew (document.open) has taken all listeners away
      hosts.add(host);
    },
  };
}

/** Firefox lets scripts of extensions look behind closed shadow roots. */
interface SeenThrough extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** What this script put into the page itself. */
const own = new WeakSet<Element>();

/** Notes an element as put into the page by this script. */
export function noteOwn(host: Element): void {
  own.add(host);
}

/**
 * Takes away what an earlier script of ours left at this place. In Chromium such a script hears of the newer one and
 * takes everything away itself; Firefox has stopped it when the extension was updated. A page that puts up something
 * alike has its own element taken away.
 */
export function removeLeftover(element: Element | null): void {
  if (!element || own.has(element) || element.attributes.length > 0) return;
  if ((element as SeenThrough).openOrClosedShadowRoot?.querySelector('.aw-icon-mark')) element.remove();
}

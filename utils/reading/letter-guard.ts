import { isEditor } from '../webmail/visible.ts';
import { isStyled, lendStyle } from './lend-style.ts';

/** Cut off at the letter's own upper edge. Its sides and its end stay open: wide letters scroll, floats hang over. */
const cut = 'inset(0px -100000px -1000000px)';
/** The least that keeps a negative margin of the letter's first element from pulling up the letter's own box. */
const least = '0.02px';
/** How often a page may set a letter's styles anew before we give in: no fight with a framework. */
const mostReturns = 5;

/**
 * While a banner stands in a page, none of the page's letters can paint over it or catch its clicks, whatever its
 * position, margins, transforms, shadows and layers: it is one layer that ends at its upper edge, and the banner (see
 * banner.css) is a later layer than the letters above it. Letters in frames of their own cannot leave them anyway.
 *
 * What no guard of a letter can hold is a webmail that applies a letter's styles to the whole page.
 */
export interface LetterGuard {
  /** The elements of the letters that the page shows now. */
  follow(bodies: readonly Element[]): void;
  /** The banner of a place stands in the page, or not any more. */
  banner(place: object, stands: boolean): void;
}

/** Guards the letters of a document; nothing is changed in it while no banner stands. */
export function letterGuard(document: Document): LetterGuard {
  const places = new Set<object>();
  const held = new Map<Element, () => void>();
  let letters: readonly Element[] = [];

  function update(): void {
    const wanted = new Set(places.size > 0 ? letters : []);
    for (const [body, giveBack] of held) {
      if (wanted.has(body)) continue;
      giveBack();
      held.delete(body);
    }
    for (const body of wanted) {
      const giveBack = held.has(body) ? null : hold(body);
      if (giveBack) held.set(body, giveBack);
    }
  }

  return {
    follow(bodies) {
      letters = bodies.filter((body) => body.ownerDocument === document && body.isConnected && !isEditor(body));
      update();
    },
    banner(place, stands) {
      if (stands) places.add(place);
      else places.delete(place);
      update();
    },
  };
}

/** Guards one letter until what it gives back is called; null where that cannot be done. */
function hold(body: Element): (() => void) | null {
  const view = body.ownerDocument.defaultView;
  if (!view || !isStyled(body)) return null;
  const { clipPath, paddingTop, borderTopWidth } = view.getComputedStyle(body);
  const isShaped = clipPath && clipPath !== 'none' && body.style.getPropertyValue('clip-path') === '';
  if (isShaped) return null; // by the webmail itself
  const lent: (readonly [property: string, value: string])[] = [
    ['clip-path', cut],
    ['transition-property', 'none'], // a transition would win over it
  ];
  if (!(Number.parseFloat(paddingTop) > 0) && !(Number.parseFloat(borderTopWidth) > 0))
    lent.push(['padding-top', least]);
  const lend = () => lent.map(([property, value]) => lendStyle(body, property, value));
  let giveBack = lend();
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (body.style.getPropertyPriority('clip-path') === 'important' || ++returns > mostReturns) return;
    giveBack = lend();
  });
  observer.observe(body, { attributeFilter: ['style'] });
  return () => {
    observer.disconnect();
    for (const each of giveBack) each();
  };
}

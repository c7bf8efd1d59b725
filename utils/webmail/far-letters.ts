import { addressOf } from './key.ts';
import { hasLayout } from './visible.ts';

/** Letters in frames that the page around them may not look into: told by our own script in the frame. */
export interface FarLetters {
  /** What the page's observer follows: it changes when a letter was told. */
  readonly bell: Node;
  /**
   * The letter in a frame that stands under this header; null while it is not told, and where it is not sure that the
   * two belong together. Asking for it claims the frame: it is read as nothing else any more.
   *
   * @param header what tells one letter's header from another
   */
  letterIn(frame: Element, header: string): Element | null;
  /** Whether a frame has told a letter, wherever its header may stand. Asks for it as well. */
  hasTold(frame: Element): boolean;
}

/** A document that may be such a frame: whether the page around it has claimed it. */
export interface Claim {
  readonly bell: Node;
  /** "open" while the page around may still come to claim it. */
  state(): 'open' | 'claimed' | 'unclaimed';
}

interface LetterSite {
  /** Origin of the page that shows the header. */
  readonly page: string;
  /** Origin and path of the frames that hold letters there, and nothing else. */
  readonly letter: string;
}

/**
 * Webmails that keep letters on an origin of their own. From public sources of 2026-05 to 2026-09; believed, not seen
 * live. Of WEB.DE that origin is not known.
 */
const letterSites: readonly LetterSite[] = [
  { page: 'https://webmailer.gmx.net', letter: 'https://gmxnet.mailbody-ui.de/' },
  { page: 'https://webmailer.mail.com', letter: 'https://mailcom.mailbody-ui.de/' },
  {
    page: 'https://www.icloud.com',
    letter: 'https://www-mail.icloud-sandbox.com/applications/mail2-message/',
  },
];

/** Smaller frames (CSS pixels) hold no letter: counters, catchers of keys. */
const smallest = { width: 200, height: 40 };

/**
 * Whom a word to a frame may reach: "*" for a document of the page's own that is shut off from it (sandbox), an origin
 * where letters are known to lie; null where the frame is none of ours to ask.
 */
export function letterOrigin(frame: Element): string | null {
  const { origin, href } = addressOf(frame.ownerDocument);
  const known = letterSites.find((site) => site.page === origin);
  const reach = known ? new URL(known.letter).origin : reachOf(frame, origin, href);
  return reach !== null && isLargeEnough(frame) ? reach : null;
}

function reachOf(frame: Element, origin: string, href: string): '*' | null {
  if (frame.hasAttribute('srcdoc')) return '*';
  const src = frame.getAttribute('src');
  const target = src ? URL.parse(src, href) : null; // without one it was sent somewhere by a form
  const isOwn = target !== null && (target.origin === origin || /^(?:data|about):$/.test(target.protocol));
  return isOwn ? '*' : null;
}

/** Whether this page's webmail is known to keep its letters on another origin. */
export function hasFarLetters(document: Document): boolean {
  return letterSites.some((site) => site.page === addressOf(document).origin);
}

/** Whether a document is a frame that holds letters and nothing else, by its address. */
export function isLetterAddress(document: Document): boolean {
  const { href } = addressOf(document);
  return letterSites.some((site) => href.startsWith(site.letter));
}

/** Whether a frame is shut off from the page around it although it is of the same site, as letters often are. */
export function isShutOff(document: Document): boolean {
  const view = document.defaultView;
  return view !== null && view.parent !== view && view.origin === 'null';
}

function isLargeEnough(frame: Element): boolean {
  if (!hasLayout(frame.ownerDocument)) return true;
  const { width, height } = frame.getBoundingClientRect();
  return width >= smallest.width && height >= smallest.height;
}

import { frameDocument } from './dom.ts';
import { addressOf } from './key.ts';
import { hasLayout, isShown } from './visible.ts';

/** A frame that fills less of the window than this is a notice or an advertisement beside the mail, not its letters. */
const leastPart = 0.25;

/**
 * Origins of the large frames in a page that it may not look into: letters may stand there. "null" for a frame that is
 * shut off without an address of its own.
 */
export function framesShutOff(document: Document): string[] {
  const frames = [...document.querySelectorAll('iframe, frame')];
  const shut = frames.filter((frame) => frameDocument(frame) === null && isShown(frame) && isLarge(frame));
  return shut.map((frame) => originOf(frame));
}

function originOf(frame: Element): string {
  const src = frame.hasAttribute('srcdoc') ? null : frame.getAttribute('src');
  return (src && URL.parse(src, addressOf(frame.ownerDocument).href)?.origin) || 'null';
}

function isLarge(frame: Element): boolean {
  const view = frame.ownerDocument.defaultView;
  if (!view || !hasLayout(frame.ownerDocument)) return true;
  const { width, height } = frame.getBoundingClientRect();
  return width * height >= view.innerWidth * view.innerHeight * leastPart;
}

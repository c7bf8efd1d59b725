import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OpenMessage, Reading } from '../../../utils/webmail/adapter.ts';

interface SimulatedWindow {
  readonly happyDOM: { setURL(url: string): void };
}

/** Nothing may be fetched or run: frames are filled by the test, style sheets are of no use without layout. */
function withoutLoading(html: string): string {
  return html
    .replace(/<(script|noscript)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<link\b[^>]*>/gi, '')
    .replace(/(<i?frame\b[^>]*?)\ssrc(?:doc)?="[^"]*"/gi, '$1')
    .replace(/<iframe\b/gi, '<iframe srcdoc=""');
}

/**
 * Puts a stored page into the test's document at an address, its scripts never run, and fills its frames.
 *
 * @param html a whole page
 * @param frames HTML documents for frames, by selector or by their number in the page
 */
export function showPage(html: string, url: string, frames: Readonly<Record<string, string>> = {}): void {
  showParsed(parsePage(html), url, frames);
}

/** A stored page, parsed and not shown, so that it can be shown many times. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(withoutLoading(html), 'text/html');
}

/** Shows a copy of a parsed page: see showPage. */
export function showParsed(page: Document, url: string, frames: Readonly<Record<string, string>> = {}): void {
  const { happyDOM } = window as unknown as SimulatedWindow;
  happyDOM.setURL(url);
  for (const each of [document.documentElement, document.body]) {
    for (const name of each.getAttributeNames()) each.removeAttribute(name);
  }
  for (const [from, to] of [
    [page.documentElement, document.documentElement],
    [page.body, document.body],
  ] as const) {
    for (const name of from.getAttributeNames()) to.setAttribute(name, from.getAttribute(name) ?? '');
  }
  document.head.replaceChildren(...[...page.head.children].map((each) => document.importNode(each, true)));
  document.body.replaceChildren(...[...page.body.childNodes].map((each) => document.importNode(each, true)));
  for (const [which, inner] of Object.entries(frames)) {
    const found = /^\d+$/.test(which)
      ? [document.querySelectorAll('iframe')[Number(which)]]
      : document.querySelectorAll(which);
    for (const frame of found) fillFrame(frame as HTMLIFrameElement, inner);
  }
}

function fillFrame(frame: HTMLIFrameElement, html: string): void {
  frame.setAttribute('srcdoc', withoutLoading(html));
  if (!frame.contentDocument?.body) throw new Error('the frame has no document');
}

/** Shows a page of our own writing from tests/fixtures/pages. */
export function showFixture(path: string, url: string, frames: Readonly<Record<string, string>> = {}): void {
  showPage(readFixture(path), url, frames);
}

/** The text of a page of our own writing. */
export function readFixture(path: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../fixtures/pages', path), 'utf8');
}

/** The open messages of a reading; none unless it says "open". */
export function openMessages(reading: Reading): readonly OpenMessage[] {
  return reading.state === 'open' ? reading.messages : [];
}

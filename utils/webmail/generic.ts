import type { OpenMessage, Reading, WebmailAdapter } from './adapter.ts';
import { bodyText } from './body-text.ts';
import { frameDocument, parentDocument } from './dom.ts';
import { type FarLetters, hasFarLetters } from './far-letters.ts';
import type { Candidate } from './generic-around.ts';
import { isLetterLike } from './generic-bodies.ts';
import { candidatesIn } from './generic-candidates.ts';
import { addressOf, genericKey } from './key.ts';
import { isLastingAddress } from './lasting-address.ts';
import { isEditorDocument } from './visible.ts';

/**
 * A document of more elements is not read: one look through it would be felt. Webmails have a few thousand; letters of
 * megabytes are newsletters and reports. "Keep this message" works there on selected text.
 */
const mostElements = 25_000;

/** Whether the generic reading leaves a document alone because of its size. */
export function isTooLarge(document: Document): boolean {
  return document.getElementsByTagName('*').length > mostElements;
}

/** What the generic reading calls itself. */
export const genericId = 'generic';

/**
 * Any webmail, by what webmails have in common: a box of text whose name says "message body" (or a frame), and before it
 * a header that names a sender and a subject or a date. Without these it says nothing.
 *
 * @param letters asks for the letters in frames that may not be looked into; without it they are passed over
 */
export function genericReading(letters: FarLetters | null = null): WebmailAdapter {
  return {
    id: genericId,
    suits: () => true,
    read(document): Reading {
      if (isTooLarge(document)) return { state: 'none' };
      if (isEditorDocument(document)) return { state: 'none' };
      const frame = frameAround(document);
      if (frame && candidatesIn(frame.ownerDocument).found.some((each) => each.place.outer === frame))
        return { state: 'none' };
      const { found, roots, far } = candidatesIn(document);
      const messages = found.flatMap((each) => openMessage(document, each, letters) ?? []);
      // Always: a frame that may be looked into while it is empty becomes one that may not.
      const all = letters ? [...roots, letters.bell] : roots;
      const followed = all.length > 0 ? { roots: all } : {};
      if (messages.length > 0) return { state: 'open', messages, ...followed };
      const isHeadless = found.length === 0 && hasFarLetters(document) && far.some((each) => letters?.hasTold(each));
      return isHeadless ? { state: 'unreadable', missing: 'header', ...followed } : { state: 'none', ...followed };
    },
  };
}

/** The generic reading of pages that are all in one. */
export const generic = genericReading();

/** The message of a candidate; null where its letter lies in a frame that did not tell it. */
function openMessage(document: Document, { place, header }: Candidate, letters: FarLetters | null): OpenMessage | null {
  const subject = header.subject ?? '';
  const inner = place.inner ?? letters?.letterIn(place.outer, JSON.stringify([subject, header.from])) ?? null;
  if (!inner || !isLetterLike(inner)) return null;
  const body = bodyText(inner);
  const address = addressOf(document);
  const names = { subject, from: header.from, body };
  const message = {
    key: genericKey(document, names, header.isDateWhole ? header.date : null),
    webmail: 'generic',
    threadKey: null,
    ...names,
    to: header.to,
    date: header.date,
    outgoing: null,
    url: isLastingAddress(address) ? address.href : null,
  };
  return { message, anchor: place.outer, bodies: [place.inner ?? place.outer] };
}

/** The frame that holds this document, where the document around it may be read. */
function frameAround(document: Document): Element | null {
  const around = parentDocument(document);
  if (!around) return null;
  const named = document.defaultView?.frameElement;
  return (
    named ?? [...around.querySelectorAll('iframe, frame')].find((each) => frameDocument(each) === document) ?? null
  );
}

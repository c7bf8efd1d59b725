import type { OpenMessage, Reading, WebmailAdapter } from './adapter.ts';
import { bodyText } from './body-text.ts';
import { frameDocument, isBefore, parentDocument } from './dom.ts';
import { type FarLetters, hasFarLetters } from './far-letters.ts';
import { type BodyPlace, findBodies, isLetterLike } from './generic-bodies.ts';
import { emptyHeader, type Header, readRegion } from './generic-header.ts';
import { headedBodies } from './generic-heads.ts';
import { labelledBodies } from './generic-labels.ts';
import { regionsBefore } from './generic-regions.ts';
import { hintedHeader, hintFor } from './hints.ts';
import { addressOf, contentHash, placeOf } from './key.ts';
import { isLastingAddress } from './lasting-address.ts';
import { isEditorDocument } from './visible.ts';

interface Candidate {
  readonly place: BodyPlace;
  readonly header: Header;
}

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

interface Candidates {
  readonly found: readonly Candidate[];
  readonly roots: readonly Node[];
  /** Frames that may not be looked into. */
  readonly far: readonly Element[];
}

/** Letters with a header that is sure enough, one for each box, in the order of the page. */
function candidatesIn(document: Document): Candidates {
  const { bodies, roots } = findBodies(document);
  const hint = hintFor(document);
  const tops = bodies.filter((each) => !bodies.some((other) => other !== each && other.outer.contains(each.outer)));
  const found: Candidate[] = [];
  for (const top of tops) {
    const chain = bodies.filter((each) => top.outer.contains(each.outer));
    const judged = chain
      .map((place) => ({ place, header: headerOf(place, chain, tops) }))
      .map((each) => ({ ...each, header: hint ? hintedHeader(hint, each.place.outer, each.header) : each.header }))
      .filter((each) => isSure(each.header));
    const best =
      judged.find((each) => worth(each.header) >= 4) ?? judged.sort((a, b) => worth(b.header) - worth(a.header))[0];
    if (!best) continue;
    // A box around several letters holds no letter itself: each of the inner ones is one.
    const inside = judged.filter((each) => each !== best && !best.place.outer.contains(each.place.outer));
    const apart = inside.filter(
      (each) => !inside.some((other) => other !== each && other.place.outer.contains(each.place.outer)),
    );
    found.push(best, ...apart.filter((each) => worth(each.header) >= worth(best.header)));
  }
  if (found.length === 0) found.push(...labelledCandidates(document));
  if (found.length === 0) found.push(...headedCandidates(document));
  const far = bodies.filter(({ inner }) => inner === null).map(({ outer }) => outer);
  return { found: found.sort((a, b) => (isBefore(a.place.outer, b.place.outer) ? -1 : 1)), roots, far };
}

/** Letters in pages whose boxes have no telling names: they follow a block that says "From:" and "Subject:". */
function labelledCandidates(document: Document): Candidate[] {
  const places = labelledBodies(document);
  return places
    .map((place) => ({ place, header: headerOf(place, places, places) }))
    .filter(({ header }) => isSure(header) && header.isFromMarked && header.subject !== null);
}

/** Letters in pages whose names are made by a machine: they follow a head with a sender, a recipient and a date. */
function headedCandidates(document: Document): Candidate[] {
  const places = headedBodies(document);
  return places
    .map((place) => ({ place, header: headerOf(place, places, places) }))
    .filter(({ header }) => isSure(header) && header.subject !== null && header.date !== null && header.to.length > 0);
}

function headerOf(place: BodyPlace, chain: readonly BodyPlace[], tops: readonly BodyPlace[]): Header {
  const others = [...tops, ...chain].filter(
    (each) => !each.outer.contains(place.outer) && !place.outer.contains(each.outer),
  );
  let header = emptyHeader;
  let factStep = Number.POSITIVE_INFINITY;
  for (const { element, isShared, step } of regionsBefore(
    place.outer,
    others.map((each) => each.outer),
  )) {
    const next = readRegion(isShared ? { ...header, from: header.from ?? nobody } : header, element);
    const isFar = !next.isFromMarked && step > Math.min(factStep + 2, farthestAddress);
    header = { ...next, from: next.from === nobody || (isFar && header.from === null) ? null : next.from };
    if (header.subject || header.date) factStep = Math.min(factStep, step);
    if (header.from && header.subject && header.date) break;
  }
  return header;
}

/** An address without a label is the sender's only near the letter: farther up stands the person's own account. */
const farthestAddress = 8;

/** Stands for the sender while a region is read that several letters share: it can name no one's sender. */
const nobody = { name: null, address: null };

/** An address with a subject or a date, or a sender with a subject that the page calls so; less may be a chat. */
function isSure({ from, subject, date, isSubjectMarked }: Header): boolean {
  if (from === null) return false;
  return from.address !== null ? subject !== null || date !== null : isSubjectMarked;
}

function worth(header: Header): number {
  return (
    (header.isFromMarked ? 3 : header.from ? 1 : 0) +
    (header.isSubjectMarked ? 2 : header.subject ? 1 : 0) +
    (header.date ? 1 : 0)
  );
}

/** The message of a candidate; null where its letter lies in a frame that did not tell it. */
function openMessage(document: Document, { place, header }: Candidate, letters: FarLetters | null): OpenMessage | null {
  const subject = header.subject ?? '';
  const inner = place.inner ?? letters?.letterIn(place.outer, JSON.stringify([subject, header.from])) ?? null;
  if (!inner || !isLetterLike(inner)) return null;
  const body = bodyText(inner);
  const address = addressOf(document);
  const names = { subject, from: header.from, body };
  const message = {
    key: `generic:${placeOf(document)}:${contentHash(names)}`,
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

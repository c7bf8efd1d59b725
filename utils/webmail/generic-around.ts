import type { BodyPlace } from './generic-bodies.ts';
import { emptyHeader, type Header, readRegion } from './generic-header.ts';
import { regionsBefore } from './generic-regions.ts';

/** A place with what stands around it. */
export interface Candidate {
  readonly place: BodyPlace;
  readonly header: Header;
  /** The nearest part of the page that tells its sender or its date: the letter begins after it. */
  readonly teller: Element | null;
}

/** An address without a label is the sender's only near the letter: farther up stands the person's own account. */
const farthestAddress = 8;

/** Stands for the sender while a region is read that several letters share: it can name no one's sender. */
const nobody = { name: null, address: null };

/**
 * A place with what the page tells of a letter before it.
 *
 * @param others the boxes of other letters, none of them around this one or in it
 */
export function candidateAt(place: BodyPlace, others: readonly Element[]): Candidate {
  let header = emptyHeader;
  let teller: Element | null = null;
  let factStep = Number.POSITIVE_INFINITY;
  for (const { element, isShared, step } of regionsBefore(place.outer, others)) {
    const next = readRegion(isShared ? { ...header, from: header.from ?? nobody } : header, element);
    const isFar = !next.isFromMarked && step > Math.min(factStep + 2, farthestAddress);
    const { date, isDateWhole, to } = isShared ? header : next;
    const from = next.from === nobody || (isFar && header.from === null) ? null : next.from;
    header = { ...next, from, date, isDateWhole, to };
    if (header.from || header.date) teller ??= element;
    if (header.subject || header.date) factStep = Math.min(factStep, step);
    if (header.from && header.subject && header.date) break;
  }
  return { place, header, teller };
}

/** An address with a subject or a date, or a sender with a subject that the page calls so; less may be a chat. */
export function isSure({ from, subject, date, isSubjectMarked }: Header): boolean {
  if (from === null) return false;
  return from.address !== null ? subject !== null || date !== null : isSubjectMarked;
}

/** All that a letter's header tells, or a sender that the page calls so and a subject: nothing is left to be found. */
export function isWhole({ from, subject, date, isFromMarked }: Header): boolean {
  if (from === null || subject === null) return false;
  return isFromMarked || (from.address !== null && date !== null);
}

/** How much a header tells, and how surely: to choose between two. */
export function worth(header: Header): number {
  return (
    (header.isFromMarked ? 3 : header.from ? 1 : 0) +
    (header.isSubjectMarked ? 2 : header.subject ? 1 : 0) +
    (header.date ? 1 : 0)
  );
}

/** Whether two headers may be one letter's. */
export function isSameLetter(one: Header, other: Header): boolean {
  return one.subject === other.subject && one.from?.address === other.from?.address;
}

import { isBefore } from './dom.ts';
import { type Candidate, candidateAt, isSameLetter, isSure } from './generic-around.ts';
import type { BodyPlace } from './generic-bodies.ts';
import { isHead, withAddress } from './generic-heads.ts';
import { isLabelledHead } from './generic-labels.ts';
import { withProseBeside } from './generic-prose.ts';
import { boxesApart, isLikeBuilt } from './like-built.ts';
import { isShown } from './visible.ts';

/** A head with less text or more (characters) is no head. */
const shortestHead = 20;
const longestHead = 1500;
/** More climbing than this leads out of the letter's part of the page. */
const mostSteps = 14;

/**
 * Candidates whose box turned out to stand within a letter, with the letter's own box in its place: a sender's template
 * and a passed-on letter have names and headers that look like a webmail's.
 *
 * @param boxes of all places that may hold letters
 */
export function outOfLetters(found: readonly Candidate[], boxes: readonly Element[]): Candidate[] {
  const grown = found.map((candidate) => outOfLetter(candidate, boxes));
  return grown.filter(
    (each, index) =>
      !grown.some(
        (other, at) =>
          other.place.outer.contains(each.place.outer) && (other.place.outer !== each.place.outer || at < index),
      ),
  );
}

function outOfLetter(candidate: Candidate, boxes: readonly Element[]): Candidate {
  const { place, header, teller } = candidate;
  if (place.outer !== place.inner) return candidate;
  const others = boxes.filter((each) => !each.contains(place.outer) && !place.outer.contains(each));
  const head = farthestHead(place.outer, others);
  const whole = head && head !== teller ? placeBeside(head, place.outer) : null;
  const about = whole && candidateAt(whole, others);
  if (about && isSure(about.header) && !isSameLetter(about.header, header)) return about;
  const end = teller && placeBeside(teller, place.outer);
  const wide = end ? withProseBeside(place.outer, end.outer) : place.outer;
  return wide === place.outer ? candidate : { ...candidate, place: { outer: wide, inner: wide } };
}

/** Of the parts before a place that are a letter's head by themselves, and no other letter's, the farthest up. */
function farthestHead(place: Element, others: readonly Element[]): Element | null {
  let found: Element | null = null;
  let at: Element | null = place;
  for (let steps = 0; at && steps < mostSteps && !others.some((each) => at?.contains(each)); steps += 1) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (isAnyHead(before)) found = before;
    at = at.parentElement;
  }
  return found;
}

/** Cheap for what is none: a page has hundreds of parts, and this looks at each of those around a letter. */
function isAnyHead(part: Element): boolean {
  const text = part.textContent ?? '';
  if (text.length < shortestHead || text.length > longestHead) return false;
  if (!text.includes('@') && part.querySelector(withAddress) === null) return false;
  return isShown(part) && (isLabelledHead(part) || isHead(part));
}

/** The box that holds an element and stands beside a head; null where the head lies in another root. */
function placeBeside(head: Element, element: Element): BodyPlace | null {
  let at: Element | null = element;
  while (at && at.parentElement !== head.parentElement) at = at.parentElement;
  return at ? { outer: at, inner: at } : null;
}

/**
 * Candidates without frames that only stand between a header and its letter (an advertisement, a notice): under one
 * header the later and larger place is the letter.
 */
export function pastNotices(
  found: readonly Candidate[],
  tops: readonly BodyPlace[],
  judge: (place: BodyPlace, others: readonly Element[]) => Candidate,
): Candidate[] {
  return found.map((candidate) => {
    const { place, header } = candidate;
    if (place.inner === null || place.inner === place.outer) return candidate;
    const later = tops.find(
      (each) =>
        isBefore(place.outer, each.outer) &&
        lengthOf(each) > lengthOf(place) &&
        !found.some((other) => other.place === each),
    );
    if (!later || isLikeBuilt(...boxesApart(place.outer, later.outer))) return candidate;
    const others = tops.filter((each) => each !== later && each !== place).map(({ outer }) => outer);
    const next = judge(later, others);
    return isSure(next.header) && isSameLetter(next.header, header) ? next : candidate;
  });
}

function lengthOf({ inner }: BodyPlace): number {
  return inner?.textContent?.length ?? 0;
}

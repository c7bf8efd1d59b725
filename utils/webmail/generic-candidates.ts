import { isBefore } from './dom.ts';
import { type Candidate, candidateAt, isSameLetter, isSure, isWhole, worth } from './generic-around.ts';
import { type BodyPlace, findBodies } from './generic-bodies.ts';
import { headedBodies } from './generic-heads.ts';
import { labelledBodies } from './generic-labels.ts';
import { withoutRows } from './generic-list.ts';
import { outOfLetters, pastNotices } from './generic-outer.ts';
import { hasProseBefore } from './generic-prose.ts';
import { hintedHeader } from './hints.ts';

interface Candidates {
  readonly found: readonly Candidate[];
  readonly roots: readonly Node[];
  /** Frames that may not be looked into. */
  readonly far: readonly Element[];
}

/** Letters with a header that is sure enough, one for each box, in the order of the page. */
export function candidatesIn(document: Document): Candidates {
  const { bodies, roots, hint } = findBodies(document);
  const boxes = bodies.map(({ outer }) => outer);
  const tops = topsOf(bodies);
  const judge = (place: BodyPlace, around: readonly Element[]): Candidate => {
    const candidate = candidateAt(place, around);
    return hint ? { ...candidate, header: hintedHeader(hint, place.outer, candidate.header, boxes) } : candidate;
  };
  const othersOf = ({ outer }: BodyPlace, chain: readonly BodyPlace[]): Element[] =>
    [...tops, ...chain].map((each) => each.outer).filter((each) => !each.contains(outer) && !outer.contains(each));

  let found = tops.flatMap((top) => {
    const chain = bodies.filter((each) => top.outer.contains(each.outer));
    return lettersIn(top, chain, (place) => judge(place, othersOf(place, chain)));
  });
  found = pastNotices(found, tops, (place, around) => judge(place, around));
  found = withoutRows(outOfLetters(found, boxes));
  if (found.length === 0) found = labelledCandidates(document);
  if (found.length === 0) found = headedCandidates(document);
  const far = bodies.filter(({ inner }) => inner === null).map(({ outer }) => outer);
  return { found: found.sort((a, b) => (isBefore(a.place.outer, b.place.outer) ? -1 : 1)), roots, far };
}

function topsOf(bodies: readonly BodyPlace[]): BodyPlace[] {
  return bodies.filter((each) => !bodies.some((other) => other !== each && other.outer.contains(each.outer)));
}

/**
 * The letters in a place: itself where what stands before it is a header, since a letter may bring boxes and headers of
 * its own; else, where it only wraps a header and a letter or several of them, those.
 */
function lettersIn(place: BodyPlace, chain: readonly BodyPlace[], judge: (place: BodyPlace) => Candidate): Candidate[] {
  const self = judge(place);
  const inside = chain.filter((each) => each !== place && place.outer.contains(each.outer));
  const isLetter = isSure(self.header);
  if (isLetter && (inside.length === 0 || (self.header.isFromMarked && isWhole(self.header)))) return [self];
  const inner = topsOf(inside).flatMap((each) => lettersIn(each, inside, judge));
  const [first] = inner;
  const best =
    inner.find((each) => worth(each.header) >= 4) ?? inner.toSorted((a, b) => worth(b.header) - worth(a.header))[0];
  if (!first || !best) return isLetter ? [self] : [];
  if (isLetter && worth(self.header) >= worth(best.header)) return [self];
  if (isLetter && isWhole(self.header) && !isSameLetter(self.header, best.header)) return [self];
  const isTold = isLetter || (self.header.subject !== null && self.header.date !== null);
  if (isTold && hasProseBefore(first.place.outer, place.outer)) return isLetter ? [self] : [];
  return inner.filter((each) => worth(each.header) >= worth(best.header));
}

/** Letters in pages whose boxes have no telling names: they follow a block that says "From:" and "Subject:". */
function labelledCandidates(document: Document): Candidate[] {
  const found = apart(labelledBodies(document)).filter(
    ({ header }) => isSure(header) && header.isFromMarked && header.subject !== null,
  );
  const boxes = found.map(({ place }) => place.outer);
  return outOfLetters(found, boxes);
}

/** Letters in pages whose names are made by a machine: they follow a head with a sender, a recipient and a date. */
function headedCandidates(document: Document): Candidate[] {
  return apart(headedBodies(document)).filter(({ header }) => isSure(header) && header.subject !== null);
}

/** Places with their headers, those in another left out: a letter that was passed on stands in the one that brings it. */
function apart(places: readonly BodyPlace[]): Candidate[] {
  const tops = topsOf(places);
  return tops.map((place) =>
    candidateAt(
      place,
      tops.filter((each) => each !== place).map(({ outer }) => outer),
    ),
  );
}

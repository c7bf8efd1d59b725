import { stripReplyPrefixes } from '../core/sameness/subject.ts';
import { tidy } from './dom.ts';
import type { Candidate } from './generic-around.ts';
import { boxesApart, isLikeBuilt } from './like-built.ts';

/** What a list shows of a letter is shorter (characters), and runs on without lines of its own. */
const longestSnippet = 300;
const lines = 'p, div, br, li, tr, blockquote, pre';
/** So many of a kind, each with a subject of its own, are a list, though they be letters of one conversation. */
const leastRows = 3;

/**
 * Candidates without the rows of lists that show a few words of each letter: boxes of one kind side by side, each with
 * a subject of its own and a short text in one piece. The letters of a conversation share one subject, or have lines.
 */
export function withoutRows(found: readonly Candidate[]): Candidate[] {
  if (found.length < 2) return [...found];
  const rows = new Set<Candidate>();
  for (const candidate of found) {
    if (rows.has(candidate) || !isSnippet(candidate)) continue;
    const alike = found.filter((each) => each === candidate || (isSnippet(each) && areRows(candidate, each)));
    const subjects = new Set(alike.map(({ header }) => stripReplyPrefixes(header.subject ?? '')));
    if (alike.length >= 2 && (subjects.size >= 2 || alike.length >= leastRows))
      for (const each of alike) rows.add(each);
  }
  return found.filter((each) => !rows.has(each));
}

function isSnippet({ place }: Candidate): boolean {
  if (!place.inner || place.inner.querySelectorAll(lines).length > 1) return false;
  return tidy(place.inner.textContent, longestSnippet + 1).length <= longestSnippet;
}

/** Whether two candidates stand in boxes of one kind, each of which names its subject. */
function areRows(one: Candidate, other: Candidate): boolean {
  const [a, b] = boxesApart(one.place.outer, other.place.outer);
  return isRowLike(a, b) && namesSubject(a, one) && namesSubject(b, other);
}

/** Rows of a table are of one kind by themselves. */
function isRowLike(a: Element, b: Element): boolean {
  return isLikeBuilt(a, b) || (a.localName === 'tr' && b.localName === 'tr') || a.className === b.className;
}

function namesSubject(box: Element, { header }: Candidate): boolean {
  return header.subject !== null && header.subject !== '' && tidy(box.textContent, 4000).includes(header.subject);
}

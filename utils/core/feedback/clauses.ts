import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

// "…, but …": what stands after it is said for itself. Folded, in the five languages read.
const turn =
  /[,;:]? ?(?:\b(?:but|however|though|although|whereas|aber|jedoch|allerdings|dagegen|mais|cependant|toutefois|neanmoins|en revanche|pero|sin embargo|aunque|no obstante|ale|jednak|natomiast|lecz)\b|;| - )/g;

/** The clauses of a folded text: sentences, cut where one turns ("but", "however", a semicolon). */
export function clausesOf(folded: string): readonly Span[] {
  return sentencesOf(folded).flatMap(({ start, end }) => {
    const cuts = Array.from(folded.slice(start, end).matchAll(turn), (found) => start + found.index);
    const edges = [start, ...cuts.filter((cut) => cut > start), end];
    return edges.slice(0, -1).map((from, at) => ({ start: from, end: edges[at + 1] ?? end }));
  });
}

import { type LinearModel, logOddsOf, strongestFor } from '../../learnt/linear-model.ts';
import type { WordFeature } from '../../learnt/word-features.ts';
import type { Span } from '../../text/span.ts';
import type { Hit } from '../hints/find-in-passage.ts';
import { isThemeKey } from '../taxonomy.ts';
import { neutralThemes, themeClasses } from './classes.ts';

/** Log odds that a hit of the phrase rules adds, and from which on a theme is hinted; set on texts not learnt from. */
const worthOfHit = 2;
const least = 0.5;
/** A word that adds less than this is not shown as the reason. */
const leastShown = 0.15;
/** The words shown are at most so many characters apart. */
const widest = 70;

/** The stretch around the word that says most, with the other strong words near it. */
function reasonIn(model: LinearModel, features: readonly WordFeature[], classAt: number): Span | null {
  const [first, ...rest] = strongestFor(model, features, classAt, leastShown);
  if (!first) return null;
  let { start, end } = first;
  for (const one of rest.slice(0, 3)) {
    const from = Math.min(start, one.start);
    const to = Math.max(end, one.end);
    if (to - from <= widest) [start, end] = [from, to];
  }
  return { start, end };
}

/** The sentence that says a class most, alone or with the next, and how much: log odds. */
function strongest(model: LinearModel, odds: readonly (readonly number[])[], classAt: number): [number, number] {
  let best = Number.NEGATIVE_INFINITY;
  let where = 0;
  odds.forEach((sums, at) => {
    const own = sums[classAt] ?? 0;
    const next = odds[at + 1]?.[classAt];
    const both = next === undefined ? own : own + next - (model.biases[classAt] ?? 0);
    if (Math.max(own, both) <= best) return;
    best = Math.max(own, both);
    where = both > own && (next ?? 0) > own ? at + 1 : at;
  });
  return [best, where];
}

/**
 * Joins what the phrase rules found with what the learnt model says of each sentence: a theme is hinted where both
 * together are sure enough. The rules' words are shown where there are any, the model's strongest words else.
 * Praise of a theme that has no class of its own is left as the rules found it.
 */
export function weighHints(
  model: LinearModel,
  sentences: readonly (readonly WordFeature[])[],
  hits: readonly Hit[],
): readonly Hit[] {
  const odds = sentences.map((features) => logOddsOf(model, features));
  const weighed: Hit[] = hits.filter(({ key, side }) => side === 'strength' && !neutralThemes.has(key));
  themeClasses.forEach((name, classAt) => {
    const side = name.startsWith('+') ? 'strength' : 'work_on';
    const key = name.replace('+', '');
    if (!isThemeKey(key)) return;
    const found = hits.filter((hit) => hit.key === key && hit.side === side);
    const [best, where] = strongest(model, odds, classAt);
    if (best + (found.length > 0 ? worthOfHit : 0) <= least) return;
    const reason = found.length > 0 ? null : reasonIn(model, sentences[where] ?? [], classAt);
    weighed.push(...found, ...(reason ? [{ ...reason, key, side } as const] : []));
  });
  return weighed;
}

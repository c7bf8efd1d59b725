import type { Span } from '../../text/span.ts';
import type { ThemeKey } from '../taxonomy.ts';
import { isDenied } from './negation.ts';
import { nearestPolarity, union } from './pairing.ts';
import type { Passage } from './passage.ts';
import type { Cues } from './pattern.ts';
import { judge, type Tendency } from './polarity.ts';
import type { Reader, ThemeReader } from './reader.ts';
import { findCues, findSpans, overlaps } from './spans.ts';
import { isAboutOthers } from './subject.ts';

/** A theme found in a passage, in the passage's own coordinates. */
export interface Hit extends Span {
  readonly key: ThemeKey;
  readonly side: 'work_on' | 'strength';
}

/** Themes that others can be the subject of: what the employer wants still speaks of the person. */
const impersonal: ReadonlySet<ThemeKey> = new Set(['level', 'domain', 'logistics', 'motivation', 'values_fit']);

function statedIn(reader: Reader, passage: Passage, theme: ThemeReader, cues: Cues): readonly Span[] {
  return findCues(cues, passage.text).filter(
    (cue) =>
      !passage.isForeign(cue) &&
      !isDenied(passage.text, passage.negations, cue) &&
      (impersonal.has(theme.key) || !isAboutOthers(reader, passage, cue)),
  );
}

function pairsIn(
  reader: Reader,
  passage: Passage,
  theme: ThemeReader,
  topics: RegExp | null,
  counts: readonly Tendency[],
): readonly Hit[] {
  const found = findSpans(topics, passage.text);
  if (found.length === 0) return [];
  const extra = judge(passage.text, passage.negations, findCues(theme.weak, passage.text), 'lack').filter(
    (one) => !passage.isForeign(one),
  );
  const hits: Hit[] = [];
  for (const topic of found) {
    if (!passage.asked && passage.isForeign(topic)) continue;
    const polarity = nearestPolarity(passage, topic, extra);
    if (polarity === null || !counts.includes(polarity.tendency)) continue;
    const span = union(topic, polarity);
    if (polarity.tendency !== 'good' && !impersonal.has(theme.key) && isAboutOthers(reader, passage, span)) continue;
    hits.push({ ...span, key: theme.key, side: polarity.tendency === 'good' ? 'strength' : 'work_on' });
  }
  return hits;
}

/** Of two themes read from the same words the one named first is meant; in some cases from the same sentence. */
const outranks: Readonly<Partial<Record<ThemeKey, readonly ThemeKey[]>>> = {
  oversold_cv: ['domain', 'depth', 'communication', 'level'],
  under_prepared: ['domain', 'depth'],
  over_rehearsed: ['under_prepared'],
  past_role: ['communication', 'structure'],
  depth: ['domain', 'level'],
  structure: ['communication'],
  motivation: ['logistics'],
  logistics: ['structure', 'communication'],
  assessment: ['depth', 'logistics', 'structure'],
  communication: ['depth', 'domain'],
};

const wholeSentence: ReadonlySet<ThemeKey> = new Set(['oversold_cv', 'over_rehearsed']);

function withoutOutranked(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) => outranks[other.key]?.includes(hit.key) && (wholeSentence.has(other.key) || overlaps(other, hit)),
      ),
  );
}

/** Every theme and strength that a passage speaks of. */
export function findInPassage(reader: Reader, passage: Passage): readonly Hit[] {
  const hits: Hit[] = [];
  for (const theme of reader.themes) {
    const { key } = theme;
    for (const span of statedIn(reader, passage, theme, theme.says)) hits.push({ ...span, key, side: 'work_on' });
    for (const span of statedIn(reader, passage, theme, theme.strong)) hits.push({ ...span, key, side: 'strength' });
    hits.push(...pairsIn(reader, passage, theme, theme.topics, ['lack', 'trouble', 'good']));
    hits.push(...pairsIn(reader, passage, theme, theme.needs, ['lack', 'good']));
    hits.push(...pairsIn(reader, passage, theme, theme.tasks, ['trouble', 'good']));
  }
  if (hits.some((hit) => hit.side === 'work_on')) return withoutOutranked(hits);
  for (const theme of reader.themes) {
    for (const span of statedIn(reader, passage, theme, theme.soft)) {
      hits.push({ ...span, key: theme.key, side: 'work_on' });
    }
  }
  return hits;
}

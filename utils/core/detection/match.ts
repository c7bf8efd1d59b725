import type { Words } from '../text/words.ts';
import { type CompiledRule, follow, type Lexicon, type Node } from './lexicon.ts';

/** Where a rule matched, in word numbers of the text, end exclusive. */
export interface Match {
  readonly rule: CompiledRule;
  readonly start: number;
  readonly end: number;
}

/** Occurrences of one class in a stretch, by start; `from` is where the partial match began. */
interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** Every class's occurrences in a stretch of words. */
export interface Sighting {
  /** By class number; undefined where the class is not seen. */
  readonly byClass: readonly (readonly Occurrence[] | undefined)[];
  readonly isEmpty: boolean;
}

/** What a word leads to from the top of each lexicon: the same few words come again and again. */
const heads = new WeakMap<Lexicon, Map<string, readonly Node[]>>();
const mostHeads = 20_000;

function headsOf(lexicon: Lexicon): Map<string, readonly Node[]> {
  let known = heads.get(lexicon);
  if (known === undefined || known.size > mostHeads) {
    known = new Map();
    heads.set(lexicon, known);
  }
  return known;
}

/** Looks up which word classes stand where among the words `from` (inclusive) to `to` (exclusive). */
export function sight(lexicon: Lexicon, words: Words, from: number, to: number): Sighting {
  const byClass: (Occurrence[] | undefined)[] = new Array(lexicon.classCount);
  let isEmpty = true;
  const known = headsOf(lexicon);
  for (let start = from; start < to; start += 1) {
    const word = words.values[start] ?? '';
    let nodes = known.get(word);
    if (nodes === undefined) {
      nodes = follow(lexicon.root, word);
      known.set(word, nodes);
    }
    let end = start + 1;
    while (nodes.length > 0) {
      for (const node of nodes) {
        for (const id of node.classes) {
          const occurrence = { start, end, from: start };
          const list = byClass[id];
          if (list === undefined) byClass[id] = [occurrence];
          else list.push(occurrence);
          isEmpty = false;
        }
      }
      if (end >= to) break;
      const word = words.values[end] ?? '';
      nodes =
        nodes.length === 1 && nodes[0] !== undefined
          ? follow(nodes[0], word)
          : nodes.flatMap((node) => [...follow(node, word)]);
      end += 1;
    }
  }
  return { byClass, isEmpty };
}

const longestPhrase = 8;

/** Joins partial matches with the next step's occurrences: for each, the nearest partial match within the gap. */
function join(partial: readonly Occurrence[], next: readonly Occurrence[], gap: number): Occurrence[] {
  const joined: Occurrence[] = [];
  let first = 0;
  for (const step of next) {
    while (first < partial.length && (partial[first]?.start ?? 0) < step.start - gap - longestPhrase) first += 1;
    let best: Occurrence | null = null;
    for (let at = first; at < partial.length; at += 1) {
      const before = partial[at];
      if (before === undefined || before.start >= step.start) break;
      if (before.end > step.start || step.start - before.end > gap) continue;
      if (best === null || before.end >= best.end) best = before;
    }
    if (best !== null) joined.push({ start: step.start, end: step.end, from: best.from });
  }
  return joined;
}

function isForbidden(sighting: Sighting, rule: CompiledRule, start: number, end: number): boolean {
  if (rule.without < 0) return false;
  const list = sighting.byClass[rule.without];
  return list?.some((each) => each.start >= start - 6 && each.start < end) ?? false;
}

function matchRule(sighting: Sighting, rule: CompiledRule, out: Match[]): void {
  const { steps } = rule;
  for (const step of steps) if (sighting.byClass[step.class] === undefined) return;
  let partial: readonly Occurrence[] = sighting.byClass[steps[0]?.class ?? -1] ?? [];
  for (let at = 1; at < steps.length && partial.length > 0; at += 1) {
    const step = steps[at];
    if (step !== undefined) partial = join(partial, sighting.byClass[step.class] ?? [], step.gap);
  }
  for (const found of partial) {
    if (!isForbidden(sighting, rule, found.from, found.end)) out.push({ rule, start: found.from, end: found.end });
  }
}

/** All hits of a lexicon's rules in what was sighted. */
export function matchesIn(lexicon: Lexicon, sighting: Sighting): Match[] {
  const out: Match[] = [];
  if (!sighting.isEmpty) for (const rule of lexicon.rules) matchRule(sighting, rule, out);
  return out;
}

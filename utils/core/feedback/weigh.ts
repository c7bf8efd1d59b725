import type { Grade } from '../model/feedback.ts';
import type { Hit } from './find-signs.ts';
import type { Clause } from './grade.ts';
import type { Sign } from './reader.ts';

// Tuned on the development half of tests/fixtures/feedback; the other half was left alone.
const leastForHint = 0.6;
const leastForSpecific = 1.8;
const worth: Readonly<Record<Sign, { first: number; more: number; most: number }>> = {
  skill: { first: 1, more: 0.35, most: 1.7 },
  aspect: { first: 0.6, more: 0.25, most: 1.1 },
  moment: { first: 0.8, more: 0.25, most: 1.05 },
  measure: { first: 0.5, more: 0.2, most: 0.7 },
  action: { first: 0.6, more: 0.25, most: 0.85 },
  comparison: { first: 0.3, more: 0, most: 0.3 },
  judgement: { first: 0.2, more: 0.1, most: 0.5 },
};
const bareSkill = 0.4;
// Words beyond those of a bare "we need more of X": something is told.
const plainWords = 7;
const worthOfWord = 0.05;
const mostOfWords = 0.5;

/** Sums the signs of all clauses, each kind with diminishing weight, and gives the grade with the hits that counted. */
export function weigh(clauses: readonly Clause[]): { readonly grade: Grade; readonly counted: readonly Hit[] } {
  const counted: Hit[] = [];
  let bare: Hit[] = [];
  let words = 0;
  for (const clause of clauses) {
    const kept = countedIn(clause);
    counted.push(...kept);
    if (kept.length > 0) words += clause.words;
    else bare = [...bare, ...clause.hits.filter(({ sign }) => sign === 'skill')];
  }
  const told = Math.min(mostOfWords, Math.max(0, words - plainWords) * worthOfWord);
  const sum = (Object.keys(worth) as Sign[]).reduce((total, sign) => total + worthOf(sign, counted), 0);
  const total = counted.length === 0 ? (bare.length > 0 ? bareSkill : 0) : sum + told;
  const grade = total >= leastForSpecific ? 'specific' : total >= leastForHint ? 'hint' : 'general';
  return { grade, counted };
}

function worthOf(sign: Sign, hits: readonly Hit[]): number {
  const kinds = new Set(hits.filter((hit) => hit.sign === sign).map(({ text }) => text.slice(0, 6)));
  const { first, more, most } = worth[sign];
  return kinds.size === 0 ? 0 : Math.min(most, first + more * (kinds.size - 1));
}

/** A clause counts where something is named and something is said of it. */
function countedIn({ hits }: Clause): readonly Hit[] {
  const found = (...wanted: Sign[]): boolean => hits.some(({ sign }) => wanted.includes(sign));
  const isNamed = found('skill', 'aspect', 'moment') || (found('measure') && found('comparison', 'judgement'));
  const isSaid = found('judgement', 'action', 'comparison') || (found('measure') && found('skill', 'aspect'));
  return isNamed && isSaid ? hits : [];
}

import type { Grade } from '../model/feedback.ts';
import type { Hit } from './find-signs.ts';
import type { Clause } from './read-clauses.ts';
import type { Sign } from './reader.ts';

// Tuned on tests/fixtures/feedback/tuned.jsonl; held-out.jsonl was left alone.
const leastForHint = 0.6;
const leastForSpecific = 1.6;
/** What the thing named is worth, in the first clause that names one. */
const named: Readonly<Partial<Record<Sign, number>>> = { skill: 1, moment: 0.8, aspect: 0.7, measure: 0.6 };
const furtherClause = 0.4;
const mostOfClauses = 1;
const furtherSign = 0.15;
const mostOfSigns = 0.45;
const action = 0.45;
const comparison = 0.1;
const judgement = 0.1;
// "SQL and testing." is a hint; a skill in a longer clause of which nothing is said is none.
const mostWordsOfBare = 4;
// Content words beyond those of a bare "we need more of X": something is told.
const plainWords = 7;
const worthOfWord = 0.09;
const mostOfWords = 0.9;

/** Weighs what all clauses say, and gives the grade with the hits that counted. */
export function weigh(clauses: readonly Clause[]): { readonly grade: Grade; readonly counted: readonly Hit[] } {
  const isAdvised = clauses.some(({ hits }) => hits.some(({ sign }) => sign === 'action'));
  const telling = clauses.filter((clause) => saysSomething(clause, isAdvised));
  const bare = clauses.flatMap(({ hits, words }) => (words <= mostWordsOfBare ? hits : [])).filter(isSkill);
  if (telling.length === 0) {
    return bare.length > 0 ? { grade: 'hint', counted: bare } : { grade: 'general', counted: [] };
  }
  const counted = clauses.flatMap((clause) =>
    telling.includes(clause) ? clause.hits : clause.hits.filter(({ sign }) => sign === 'action' || sign === 'skill'),
  );
  const total = worthOf(telling, counted) + worthOfWords(clauses);
  return { grade: total >= leastForSpecific ? 'specific' : total >= leastForHint ? 'hint' : 'general', counted };
}

function worthOf(telling: readonly Clause[], counted: readonly Hit[]): number {
  const best = Math.max(...telling.map(({ hits }) => Math.max(...hits.map(({ sign }) => named[sign] ?? 0))));
  const kinds = new Set(counted.filter(({ sign }) => sign in named).map(({ sign, text }) => sign + text.slice(0, 6)));
  const has = (sign: Sign): boolean => counted.some((hit) => hit.sign === sign);
  return (
    best +
    Math.min(mostOfClauses, furtherClause * (telling.length - 1)) +
    Math.min(mostOfSigns, furtherSign * (kinds.size - 1)) +
    (has('action') ? action : 0) +
    (has('comparison') ? comparison : 0) +
    (has('judgement') ? judgement : 0)
  );
}

function worthOfWords(clauses: readonly Clause[]): number {
  const words = clauses.reduce((sum, { hits, words: own }) => sum + (hits.length > 0 ? own : 0), 0);
  return Math.min(mostOfWords, Math.max(0, words - plainWords) * worthOfWord);
}

const isSkill = ({ sign }: Hit): boolean => sign === 'skill';

/**
 * True where something is named and something is said of it: in words of judgement, advice or comparison, by a
 * measure, by naming a moment with it, or by advice elsewhere in the text.
 */
function saysSomething({ hits }: Clause, isAdvised: boolean): boolean {
  const found = (...wanted: Sign[]): boolean => hits.some(({ sign }) => wanted.includes(sign));
  const isThing = found('skill', 'aspect');
  const isNamed = isThing || found('moment') || (found('measure') && found('comparison', 'judgement'));
  const isSaid = found('judgement', 'action', 'comparison') || (isThing && found('measure', 'moment'));
  return isNamed && (isSaid || (isAdvised && found('skill', 'moment')));
}

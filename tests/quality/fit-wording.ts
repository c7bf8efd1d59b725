import { ordinaryBits, placesOfWords } from '../../utils/core/feedback/learnt/ordinary.ts';
import { leastBuckets, readWording, type Wording } from '../../utils/core/feedback/learnt/read-wording.ts';
import { markCount } from '../../utils/core/feedback/learnt/sentence-marks.ts';
import type { Leads, WordingLeads } from '../../utils/core/feedback/learnt/verdict-features.ts';
import { grades } from '../../utils/core/model/feedback.ts';
import { wordingBuckets, wordingValue } from '../../utils/core/text/wording.ts';
import { wordsOf } from '../../utils/core/text/words.ts';
import { fitMargin, type MarginExample, type MarginFit } from './fit-margin.ts';
import type { GradeText } from './grade-texts.ts';

/** A text that is learnt from as "general" besides: what is in letters of rejection is ordinary. */
export interface OrdinaryText {
  readonly own: string;
  readonly lang: string;
}

/** What the wording of labelled texts taught. Weights are for "hint" and "specific" against "general". */
export interface WordingModel {
  readonly whole: readonly Float64Array[];
  readonly wholeBiases: readonly number[];
  readonly sentence: readonly Float64Array[];
  readonly sentenceBiases: readonly number[];
  readonly marks: readonly Float64Array[];
  /** In how many ordinary texts each place of a word occurs. */
  readonly counts: Uint16Array;
}

const cost = 1;
const rounds = 3;
const valueOfMark = 0.1;
/** Weights of what occurs in one text only are chance. */
const leastTexts = 2;
/** A word is ordinary when so many ordinary texts hold it. */
export const leastOrdinary = 2;
/** So many buckets are kept of each kind: more gains nothing that was measured, and weighs. */
const mostBuckets = 20_000;

const placesOf = ({ own, lang }: OrdinaryText): readonly number[] => placesOfWords(wordsOf(own).values, lang);

function countPlaces(texts: readonly OrdinaryText[]): Uint16Array {
  const counts = new Uint16Array(ordinaryBits);
  for (const text of texts) for (const place of placesOf(text)) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

/** How rare a bucket is among rows of buckets, in about 0 to 2; 0 where it says nothing. */
function rarity(rows: readonly (readonly number[])[]): Float64Array {
  const counts = new Float64Array(wordingBuckets);
  for (const row of rows) for (const bucket of row) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return counts.map((count) => (count < leastTexts ? 0 : (Math.log((1 + rows.length) / (1 + count)) + 1) / 6));
}

function exampleOf(buckets: readonly number[], rare: Float64Array, least: number, marks: readonly number[]) {
  const value = wordingValue(buckets.length, least);
  return {
    at: Int32Array.from([...buckets, ...marks.map((mark) => wordingBuckets + mark)]),
    values: Float64Array.from([
      ...buckets.map((bucket) => value * (rare[bucket] ?? 0)),
      ...marks.map(() => valueOfMark),
    ]),
  };
}

type Unlabelled = Omit<MarginExample, 'isTrue'>;

/** A fit for each grade, then what "hint" and "specific" have more than "general". */
function fitGrades(examples: readonly Unlabelled[], labels: readonly number[]): MarginFit[] {
  const size = wordingBuckets + markCount;
  const [general, ...others] = grades.map((_, grade) =>
    fitMargin(
      examples.map(({ at, values }, number) => ({ at, values, isTrue: labels[number] === grade })),
      size,
      cost,
    ),
  ) as [MarginFit, ...MarginFit[]];
  return others.map(({ weights, bias }) => ({
    weights: weights.map((weight, at) => weight - (general.weights[at] ?? 0)),
    bias: bias - general.bias,
  }));
}

const leadOf = ({ weights, bias }: MarginFit, { at, values }: Unlabelled): number =>
  at.reduce((sum, feature, k) => sum + (weights[feature] ?? 0) * (values[k] ?? 0), bias);

/** Folds the rarity into the weights and keeps those that matter most: by size and by how often they are met. */
function kept(fits: readonly MarginFit[], rare: Float64Array, rows: readonly (readonly number[])[]): Float64Array[] {
  const counts = new Float64Array(wordingBuckets);
  for (const row of rows) for (const bucket of row) counts[bucket] = (counts[bucket] ?? 0) + 1;
  const columns = fits.map(({ weights }) => rare.map((value, bucket) => value * (weights[bucket] ?? 0)));
  const worth = rare.map((_, bucket) =>
    columns.reduce((most, column) => Math.max(most, Math.abs(column[bucket] ?? 0) * Math.sqrt(counts[bucket] ?? 0)), 0),
  );
  const least = Math.max(worth.toSorted()[wordingBuckets - mostBuckets] ?? 0, 1e-9);
  return columns.map((column) => column.map((weight, bucket) => ((worth[bucket] ?? 0) >= least ? weight : 0)));
}

interface Placed {
  readonly text: GradeText;
  readonly wording: Wording;
}

/** With a text's own words not counted, as a new text would be seen. */
function place(text: GradeText, counts: Uint16Array): Placed {
  const own = new Set(text.grade === 'general' ? placesOf(text) : []);
  const isOrdinary = (at: number): boolean => (counts[at] ?? 0) - (own.has(at) ? 1 : 0) >= leastOrdinary;
  return { text, wording: readWording(text.own, text.lang, isOrdinary) };
}

function fitSentences(placed: readonly Placed[], rare: Float64Array): MarginFit[] {
  const all = placed.flatMap(({ text, wording: { sentences } }, owner) =>
    sentences.map(({ buckets, marks }) => ({
      owner,
      label: grades.indexOf(text.grade),
      isOnly: sentences.length === 1,
      example: exampleOf(buckets, rare, leastBuckets.sentence, marks),
    })),
  );
  // Which sentence of several made the grade, nobody said: at each round the one that now says it most.
  let telling = new Set(all.filter(({ isOnly }) => isOnly));
  for (let round = 0; ; round += 1) {
    const taught = all.filter((one) => one.label === 0 || telling.has(one));
    const fits = fitGrades(
      taught.map(({ example }) => example),
      taught.map(({ label }) => label),
    );
    if (round === rounds) return fits;
    const best = new Map<number, { one: (typeof all)[number]; lead: number }>();
    for (const one of all) {
      const fit = fits[one.label - 1];
      if (!fit) continue;
      const lead = leadOf(fit, one.example);
      if (lead > (best.get(one.owner)?.lead ?? Number.NEGATIVE_INFINITY)) best.set(one.owner, { one, lead });
    }
    telling = new Set([...best.values()].map(({ one }) => one));
  }
}

/** Learns from labelled texts; `others` are letters to anyone, of which only which words they hold is learnt. */
export function fitWording(texts: readonly GradeText[], others: readonly OrdinaryText[]): WordingModel {
  const counts = countPlaces([...others, ...texts.filter(({ grade }) => grade === 'general')]);
  const placed = texts.map((text) => place(text, counts));
  const wholes = placed.map(({ wording }) => wording.buckets);
  const wholeRare = rarity(wholes);
  const whole = fitGrades(
    wholes.map((buckets) => exampleOf(buckets, wholeRare, leastBuckets.whole, [])),
    texts.map(({ grade }) => grades.indexOf(grade)),
  );
  const rows = placed.flatMap(({ wording }) => wording.sentences.map(({ buckets }) => buckets));
  const rare = rarity(rows);
  const sentence = fitSentences(placed, rare);
  return {
    whole: kept(whole, wholeRare, wholes),
    wholeBiases: whole.map(({ bias }) => bias),
    sentence: kept(sentence, rare, rows),
    sentenceBiases: sentence.map(({ bias }) => bias),
    marks: sentence.map(({ weights }) => weights.slice(wordingBuckets).map((weight) => weight * valueOfMark)),
    counts,
  };
}

/** The wording of a text that was not learnt from, and what it comes to. */
export function leadsBy(model: WordingModel, text: GradeText): { wording: Wording; leads: WordingLeads } {
  const wording = readWording(text.own, text.lang, (at) => (model.counts[at] ?? 0) >= leastOrdinary);
  const sum = (column: Float64Array | undefined, buckets: readonly number[], least: number): number =>
    buckets.reduce((total, bucket) => total + (column?.[bucket] ?? 0), 0) * wordingValue(buckets.length, least);
  const both = (of: (at: 0 | 1) => number): Leads => [of(0), of(1)];
  return {
    wording,
    leads: {
      whole: both((at) => (model.wholeBiases[at] ?? 0) + sum(model.whole[at], wording.buckets, leastBuckets.whole)),
      sentences: wording.sentences.map(({ buckets, marks }) =>
        both(
          (at) =>
            (model.sentenceBiases[at] ?? 0) +
            sum(model.sentence[at], buckets, leastBuckets.sentence) +
            marks.reduce((total, mark) => total + (model.marks[at]?.[mark] ?? 0), 0),
        ),
      ),
    },
  };
}

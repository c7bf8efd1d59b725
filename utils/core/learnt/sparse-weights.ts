import { packDigits, packZero } from './linear-model.ts';

/** The largest weight in steps; few of them, since weights travel as text and must stay small. */
export const mostSteps = 12;

/** What buckets of wording say, as the trainer writes it: of many buckets few say anything. */
export interface PackedWeights {
  /** For each bucket that says something how far it is from the one before: digits, the last digit for "go on". */
  readonly gaps: string;
  /** For each of what is told apart a digit a bucket: its weight in steps. */
  readonly columns: readonly string[];
  /** What the largest step stands for, a column each. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

/** Gives for buckets that all count the same what they come to, a sum a column. */
export type SumOfBuckets = (buckets: readonly number[], value: number) => number[];

/** Unpacks weights of `size` buckets. */
export function unpackWeights({ gaps, columns, scales, biases }: PackedWeights, size: number): SumOfBuckets {
  const places: number[] = [];
  let place = -1;
  for (const digit of gaps) {
    const step = packDigits.indexOf(digit);
    place += step;
    if (step < packDigits.length - 1) places.push(place);
  }
  const weights = columns.map((column) => {
    const steps = new Int8Array(size);
    places.forEach((bucket, at) => {
      steps[bucket] = packDigits.indexOf(column.charAt(at)) - packZero;
    });
    return steps;
  });
  return (buckets, value) =>
    weights.map((steps, at) => {
      const sum = buckets.reduce((total, bucket) => total + (steps[bucket] ?? 0), 0);
      return (biases[at] ?? 0) + (sum * value * (scales[at] ?? 0)) / mostSteps;
    });
}

/** Packs weights; `columns` hold a weight for every bucket. The other way of `unpackWeights`. */
export function packWeights(columns: readonly Float64Array[], biases: readonly number[]): PackedWeights {
  const scales = columns.map((column) => column.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9));
  const stepsOf = (bucket: number): number[] =>
    columns.map((column, at) => Math.round(((column[bucket] ?? 0) / (scales[at] ?? 1)) * mostSteps));
  const goOn = packDigits.length - 1;
  const rows: string[] = columns.map(() => '');
  let gaps = '';
  let before = -1;
  for (let bucket = 0; bucket < (columns[0]?.length ?? 0); bucket += 1) {
    const steps = stepsOf(bucket);
    if (steps.every((step) => step === 0)) continue;
    let gap = bucket - before;
    for (; gap >= goOn; gap -= goOn) gaps += packDigits.charAt(goOn);
    gaps += packDigits.charAt(gap);
    steps.forEach((step, at) => {
      rows[at] += packDigits.charAt(step + packZero);
    });
    before = bucket;
  }
  return {
    gaps,
    columns: rows,
    scales: scales.map((scale) => Number(scale.toFixed(4))),
    biases: biases.map((bias) => Number(bias.toFixed(4))),
  };
}

/** Counts of a yes/no question. */
export interface Tally {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1; 1 where there was nothing to get wrong. `half` counts as half a hit for recall. */
export function ratesOf({ hits, falseAlarms, misses }: Tally, half = 0): Rates {
  const precision = hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms);
  const recall = hits + misses === 0 ? 1 : (hits + half * 0.5) / (hits + misses);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Wilson score interval, 95 %, of `part` in `whole`; [0, 1] for an empty whole. */
export function intervalOf(part: number, whole: number): readonly [number, number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const share = part / whole;
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const width = (z / (1 + (z * z) / whole)) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return [Math.max(0, middle - width), Math.min(1, middle + width)];
}

/** Expected calibration error over ten equal bins of probability. */
export function calibrationError(pairs: readonly (readonly [probability: number, isTrue: boolean])[]): number {
  if (pairs.length === 0) return 0;
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const inside = pairs.filter(([probability]) => Math.min(9, Math.floor(probability * 10)) === bin);
    if (inside.length === 0) continue;
    const said = inside.reduce((sum, [probability]) => sum + probability, 0) / inside.length;
    const was = inside.filter(([, isTrue]) => isTrue).length / inside.length;
    error += (inside.length / pairs.length) * Math.abs(said - was);
  }
  return error;
}

/** The value that `share` (0 to 1) of the numbers do not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A label and what was said. */
export type Pair<Class> = readonly [label: Class, said: Class];

/** How well one class of several is told. */
export function ratesOfClass<Class>(pairs: readonly Pair<Class>[], one: Class): Rates {
  const count = (isOne: (label: Class, said: Class) => boolean): number =>
    pairs.filter(([label, said]) => isOne(label, said)).length;
  return ratesOf({
    hits: count((label, said) => label === one && said === one),
    falseAlarms: count((label, said) => label !== one && said === one),
    misses: count((label, said) => label === one && said !== one),
  });
}

/** The mean of the classes' F1, each class counting the same. */
export const macroF1 = <Class>(classes: readonly Class[], pairs: readonly Pair<Class>[]): number =>
  classes.reduce((sum, one) => sum + ratesOfClass(pairs, one).f1, 0) / classes.length;

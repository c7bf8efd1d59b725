import type { WordFeature } from './word-features.ts';

/** A weight a (feature, class): what a feature says for each class that it says anything for. */
export interface LinearModel {
  /** In the order in which `weightsOf` numbers them. */
  readonly classes: readonly string[];
  readonly biases: readonly number[];
  readonly weightsOf: ReadonlyMap<string, readonly (readonly [classAt: number, weight: number])[]>;
}

/** As the trainer writes it: a line a feature, "name=" and then a letter for the class and one for the weight each. */
export interface PackedModel {
  readonly classes: readonly string[];
  readonly biases: readonly number[];
  /** What the largest weight stands for, in log odds. */
  readonly scale: number;
  readonly lines: string;
}

/** Class numbers and weights are written as one of these characters. */
export const packDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
/** The digit that stands for zero; weights reach as far to both sides. */
export const packZero = 31;

/** Unpacks a model. */
export function unpackModel({ classes, biases, scale, lines }: PackedModel): LinearModel {
  const weightsOf = new Map<string, (readonly [number, number])[]>();
  for (const line of lines.split('\n')) {
    const end = line.indexOf('=');
    const pairs: (readonly [number, number])[] = [];
    for (let at = end + 1; at + 1 < line.length; at += 2) {
      const weight = ((packDigits.indexOf(line.charAt(at + 1)) - packZero) / packZero) * scale;
      pairs.push([packDigits.indexOf(line.charAt(at)), weight]);
    }
    if (end > 0) weightsOf.set(line.slice(0, end), pairs);
  }
  return { classes, biases, weightsOf };
}

/** Log odds of every class for a row of features, each counted once. */
export function logOddsOf(model: LinearModel, features: readonly WordFeature[]): number[] {
  const sums = [...model.biases];
  const seen = new Set<string>();
  for (const { name } of features) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const [at, weight] of model.weightsOf.get(name) ?? []) sums[at] = (sums[at] ?? 0) + weight;
  }
  return sums;
}

/** The features that speak most for a class, the strongest first; none that speak for it by less than `least`. */
export function strongestFor(
  model: LinearModel,
  features: readonly WordFeature[],
  classAt: number,
  least: number,
): readonly WordFeature[] {
  const weightOf = ({ name }: WordFeature): number =>
    model.weightsOf.get(name)?.find(([at]) => at === classAt)?.[1] ?? 0;
  return features
    .map((feature) => ({ feature, weight: weightOf(feature) }))
    .filter(({ feature, weight }) => feature.end > feature.start && weight >= least)
    .sort((a, b) => b.weight - a.weight)
    .map(({ feature }) => feature);
}

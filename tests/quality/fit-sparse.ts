import { type PackedModel, packDigits, packZero } from '../../utils/core/learnt/linear-model.ts';

/** One example: names of its features, the classes it belongs to, and how much it counts. */
export interface NamedExample {
  readonly names: readonly string[];
  readonly classes: ReadonlySet<string>;
  readonly weight: number;
}

export interface SparseOptions {
  readonly classes: readonly string[];
  readonly rounds: number;
  /** Pull towards zero. */
  readonly decay: number;
  /** How much more an example counts for a class it belongs to: most belong to none. */
  readonly forClass: number;
  /** So many weights are kept. */
  readonly mostWeights: number;
}

interface Coded {
  readonly at: Int32Array;
  readonly example: NamedExample;
}

interface Weights {
  readonly weights: Float64Array;
  bias: number;
}

/** A fixed order that is none of the files': the same examples give the same weights. */
function mixed<T>(items: readonly T[]): readonly T[] {
  let seed = 7;
  const next = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed;
  };
  return items
    .map((item) => [next(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}

const step = 0.15;

/** Logistic regression for one class by AdaGrad, example by example. */
function fitClass(coded: readonly Coded[], decays: Float64Array, name: string, options: SparseOptions): Weights {
  const size = decays.length;
  const fit: Weights = { weights: new Float64Array(size), bias: -2 };
  const speed = new Float64Array(size).fill(1e-6);
  let biasSpeed = 1e-6;
  for (let round = 0; round < options.rounds; round += 1) {
    for (const { at, example } of coded) {
      const isIn = example.classes.has(name);
      let sum = fit.bias;
      for (const feature of at) sum += fit.weights[feature] ?? 0;
      const scale = (isIn ? options.forClass : 1) * example.weight;
      const error = (1 / (1 + Math.exp(-sum)) - (isIn ? 1 : 0)) * scale;
      if (Math.abs(error) < 1e-4) continue;
      for (const feature of at) {
        const weight = fit.weights[feature] ?? 0;
        const slope = error + (decays[feature] ?? 0) * weight;
        const sofar = (speed[feature] ?? 0) + slope * slope;
        speed[feature] = sofar;
        fit.weights[feature] = weight - (step * slope) / Math.sqrt(sofar);
      }
      biasSpeed += error * error;
      fit.bias -= (step * error) / Math.sqrt(biasSpeed);
    }
  }
  return fit;
}

/** The least worth a weight must have to be among the `most` that are kept; frequent features are worth more. */
function leastWorth(
  fits: readonly Weights[],
  worthOf: (fit: Weights, feature: number) => number,
  most: number,
): number {
  const all = fits.flatMap((fit) => Array.from(fit.weights, (_, feature) => worthOf(fit, feature)));
  return all.sort((a, b) => b - a)[most] ?? 0;
}

/** What speaks against a class is worth less than what speaks for it: without it little is lost. */
const worthOfAgainst = 0.7;

function packed(
  names: readonly string[],
  counts: readonly number[],
  fits: readonly Weights[],
  options: SparseOptions,
): PackedModel {
  const scale = fits.reduce(
    (most, { weights }) => weights.reduce((top, one) => Math.max(top, Math.abs(one)), most),
    1e-9,
  );
  const worthOf = ({ weights }: Weights, feature: number): number => {
    const weight = weights[feature] ?? 0;
    return Math.abs(weight) * Math.sqrt(counts[feature] ?? 0) * (weight > 0 ? 1 : worthOfAgainst);
  };
  const least = leastWorth(fits, worthOf, options.mostWeights);
  const lines: string[] = [];
  names.forEach((name, feature) => {
    const pairs = fits.flatMap((fit, at) => {
      const level = Math.round(((fit.weights[feature] ?? 0) / scale) * packZero);
      return level === 0 || worthOf(fit, feature) <= least
        ? []
        : [packDigits.charAt(at) + packDigits.charAt(level + packZero)];
    });
    if (pairs.length > 0) lines.push(`${name}=${pairs.join('')}`);
  });
  return {
    classes: options.classes,
    biases: fits.map(({ bias }) => Number(bias.toFixed(3))),
    scale: Number(scale.toFixed(4)),
    lines: lines.sort().join('\n'),
  };
}

/** Fits one linear model a class, keeps the weights that matter most, and packs them. */
export function fitSparse(examples: readonly NamedExample[], options: SparseOptions): PackedModel {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const code = (names: readonly string[]): Int32Array =>
    Int32Array.from(new Set(names), (name) => {
      const at = numbers.get(name) ?? numbers.size;
      numbers.set(name, at);
      counts[at] = (counts[at] ?? 0) + 1;
      return at;
    });
  const coded = mixed(examples).map((example) => ({ at: code(example.names), example }));
  // Marks of a whole sentence are few and frequent: they need less pull than words.
  const decays = Float64Array.from(numbers.keys(), (name) => options.decay * (name.startsWith('@') ? 0.2 : 1));
  const fits = options.classes.map((name) => fitClass(coded, decays, name, options));
  return packed([...numbers.keys()], counts, fits, options);
}

/** One example of the fit: numbers of features with their values, what it is, and how much it counts. */
export interface Example {
  readonly at: readonly number[];
  readonly values: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface FitOptions {
  readonly size: number;
  readonly rounds: number;
  /** Pull towards zero, per feature. */
  readonly decayOf: (feature: number) => number;
}

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The sum before the sigmoid. */
export function sumOf(fit: Fit, example: Pick<Example, 'at' | 'values'>): number {
  let sum = fit.bias;
  for (let k = 0; k < example.at.length; k += 1)
    sum += (fit.weights[example.at[k] ?? 0] ?? 0) * (example.values[k] ?? 0);
  return sum;
}

/**
 * Logistic regression by full-batch gradient steps with per-feature scaling (RMSprop, then averaged). No randomness: the same
 * examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], { size, rounds, decayOf }: FitOptions): Fit {
  const weights = new Float64Array(size);
  const speed = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    gradient.fill(0);
    for (const example of examples) {
      const error = (sigmoid(sumOf({ weights, bias }, example)) - (example.isTrue ? 1 : 0)) * example.weight;
      for (let k = 0; k < example.at.length; k += 1) {
        const feature = example.at[k] ?? 0;
        gradient[feature] = (gradient[feature] ?? 0) + error * (example.values[k] ?? 0);
      }
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    const step = 0.08 * (1 - round / rounds) + 0.002;
    for (let feature = 0; feature <= size; feature += 1) {
      const pull = feature < size ? decayOf(feature) * (weights[feature] ?? 0) : 0;
      const slope = (gradient[feature] ?? 0) / total + pull;
      speed[feature] = 0.9 * (speed[feature] ?? 0) + 0.1 * slope * slope;
      const change = (step * slope) / (Math.sqrt(speed[feature] ?? 0) + 1e-6);
      if (feature < size) weights[feature] = (weights[feature] ?? 0) - change;
      else bias -= change;
    }
  }
  return { weights, bias };
}

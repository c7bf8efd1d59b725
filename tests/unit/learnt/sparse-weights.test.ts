import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostSteps, packWeights, unpackWeights } from '../../../utils/core/learnt/sparse-weights.ts';

const size = 500;
/** Most buckets say nothing, and some that say something lie far apart. */
const column = fc
  .array(fc.tuple(fc.nat(size - 1), fc.double({ min: -4, max: 4, noNaN: true })), { maxLength: 30 })
  .map((pairs) => {
    const weights = new Float64Array(size);
    for (const [bucket, weight] of pairs) weights[bucket] = weight;
    return weights;
  });

describe('weights that travel as text', () => {
  test('come to what they came to before, but for half a step each', () => {
    fc.assert(
      fc.property(column, column, fc.uniqueArray(fc.nat(size - 1), { maxLength: 20 }), (hint, specific, buckets) => {
        const biases = [0.5, -1];
        const sums = unpackWeights(packWeights([hint, specific], biases), size)(buckets, 0.5);
        [hint, specific].forEach((weights, at) => {
          const said = buckets.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0);
          const exact = said * 0.5 + (biases[at] ?? 0);
          const step = Math.max(...Array.from(weights, Math.abs)) / mostSteps;
          expect(Math.abs((sums[at] ?? 0) - exact)).toBeLessThanOrEqual((step / 2 + 0.001) * (buckets.length + 1));
        });
      }),
    );
  });

  test('of buckets that say nothing come to the bias', () => {
    const packed = packWeights([new Float64Array(size)], [0.25]);
    expect(unpackWeights(packed, size)([1, 2, 3], 1)).toEqual([0.25]);
  });
});

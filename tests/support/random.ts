/** Numbers by chance that are the same again for the same seed. */
export interface Chance {
  readonly seed: number;
  /** From 0 to 1. */
  next(): number;
  /** A whole number from 0 on, below a limit. */
  below(limit: number): number;
  /** One of them. */
  oneOf<T>(all: readonly [T, ...T[]]): T;
  /** The same in another order. */
  shuffle<T>(all: readonly T[]): T[];
}

/** Chance from a seed; without one from AFTERWORD_SEED, else another one each time. Print it: it makes a failure come again. */
export function chance(seed = Number(process.env.AFTERWORD_SEED) || Math.floor(Math.random() * 1e9)): Chance {
  let state = seed;
  // Mulberry32, a generator in the public domain.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    seed,
    next,
    below,
    oneOf: (all) => all[below(all.length)] ?? all[0],
    shuffle: (all) =>
      all
        .map((each) => ({ each, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each),
  };
}

import { type ThemeKey, themeKeys } from '../../utils/core/themes/taxonomy.ts';

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Hits and misses for each theme. */
export type Tally = Map<ThemeKey, Counts>;

export function emptyTally(): Tally {
  return new Map(themeKeys.map((key) => [key, { right: 0, wrong: 0, missed: 0 }]));
}

/** Adds one text's expected and found themes to the counts. */
export function addTo(tally: Tally, expected: ReadonlySet<string>, found: ReadonlySet<string>): void {
  for (const [key, counts] of tally) {
    if (expected.has(key) && found.has(key)) counts.right += 1;
    else if (found.has(key)) counts.wrong += 1;
    else if (expected.has(key)) counts.missed += 1;
  }
}

/** F1 of a theme; null where it is neither expected nor found anywhere. */
export function f1Of(tally: Tally, key: ThemeKey): number | null {
  const { right, wrong, missed } = tally.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  const all = 2 * right + wrong + missed;
  return all === 0 ? null : (2 * right) / all;
}

/** Mean F1 over the themes that occur. */
export function macroF1Of(tally: Tally): number | null {
  const values = themeKeys.map((key) => f1Of(tally, key)).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

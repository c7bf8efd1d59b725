import { hashOf } from '../text/hash.ts';

/** Spreads short texts well, also over small moduli, for which the last bits of FNV alone are poor. 32 bits. */
export function hash(text: string): number {
  let value = hashOf(text);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The id of a wording: its place and a hash of its text, so that a reworded line counts as new. */
function wordingId(slot: string, text: string): string {
  return `${slot}:${hash(text).toString(36)}`;
}

export interface Choice {
  readonly id: string;
  readonly text: string;
}

/**
 * Chooses a wording by seed among those not used before; when all were used, the one used longest ago.
 * `exclude` holds wording ids, the oldest first. Throws RangeError on an empty pool.
 */
export function choose(pool: readonly string[], slot: string, seed: number, exclude: readonly string[]): Choice {
  const all = pool.map((text) => ({ id: wordingId(slot, text), text }));
  const fresh = all.filter(({ id }) => !exclude.includes(id));
  const chosen =
    fresh.length > 0
      ? fresh[hash(`${seed}/${slot}`) % fresh.length]
      : all.toSorted((a, b) => exclude.lastIndexOf(a.id) - exclude.lastIndexOf(b.id))[0];
  if (!chosen) {
    throw new RangeError(`No wording for ${slot}`);
  }
  return chosen;
}

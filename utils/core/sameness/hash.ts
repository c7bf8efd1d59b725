/** Odd multipliers with well-spread bits (the golden ratio and primes), one pair a lane. */
const lanes = [
  { seed: 0x9e3779b9, multiplier: 0x85ebca6b, last: 0xc2b2ae35 },
  { seed: 0x7f4a7c15, multiplier: 0xcc9e2d51, last: 0x1b873593 },
] as const;

/** One 32-bit lane: multiply and rotate for each code unit, then let every bit reach every other. */
function laneOf(text: string, lane: (typeof lanes)[number]): number {
  let state = lane.seed ^ text.length;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), lane.multiplier);
    state = (state << 13) | (state >>> 19);
  }
  state = Math.imul(state ^ (state >>> 16), lane.last);
  state = Math.imul(state ^ (state >>> 13), lane.multiplier);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * A quick hash for telling texts apart; not for secrets.
 *
 * @param text any string
 * @returns 16 lower-case hex digits (64 bits), the same on every machine and in every version
 */
export function hashOf(text: string): string {
  return lanes.map((lane) => laneOf(text, lane).toString(16).padStart(8, '0')).join('');
}

import type { Rejection } from '../model/rejection.ts';
import type { Stage } from '../model/stage.ts';

/** Why the deeper set is offered; its words are at `reflection.deeper.<reason>`. Never pushed. */
export type DeeperReason = 'after_interview' | 'several_in_a_row';

const met: readonly Stage[] = ['interview', 'final'];
const before: readonly Stage[] = ['application', 'screen', 'assessment'];
/** After this many in a row without an interview it is worth a longer look. */
const inARow = 3;

type Known = Pick<Rejection, 'id' | 'stage' | 'decidedOn' | 'createdAt' | 'sample'>;

function byTime(one: Known, other: Known): number {
  return one.decidedOn.localeCompare(other.decidedOn) || one.createdAt - other.createdAt;
}

/**
 * Whether to offer the deeper questions with a rejection: after an interview, or when it is at least the third in a row
 * that ended before one. Those whose stage is not known, and made-up ones, neither count nor break the row. Null: the
 * short set alone is enough.
 */
export function deeperReasonFor(rejection: Known, all: readonly Known[]): DeeperReason | null {
  if (met.includes(rejection.stage)) return 'after_interview';
  if (!before.includes(rejection.stage)) return null;
  const counts = (one: Known) => one.id !== rejection.id && one.stage !== 'unknown' && !one.sample;
  const upTo = [...all.filter((one) => counts(one) && byTime(one, rejection) <= 0), rejection].sort(byTime);
  const last = upTo.slice(-inARow);
  return last.length === inARow && last.every((one) => before.includes(one.stage)) ? 'several_in_a_row' : null;
}

import type { ProcessFacts } from './process-facts.ts';
import { compareProcesses, type Sameness } from './same-process.ts';

/** A kept process that a letter belongs to, and why. */
export interface ProcessMatch<T> extends Sameness {
  readonly process: T;
}

/** Matches closer than this in confidence are not told apart. */
const tie = 0.05;

/** The newer first; one without a date last. */
const byDate = (a: ProcessFacts, b: ProcessFacts): number => (b.date ?? '').localeCompare(a.date ?? '');

/**
 * Which of the kept processes a letter belongs to.
 *
 * @param letter facts of the letter
 * @param kept facts of every kept process, with whatever else the caller needs to know it again
 * @returns the surest match; null where none is, and where several match by the company alone: then only the person
 *   can say, and nothing lands on an older, closed application
 */
export function findProcess<T extends ProcessFacts>(letter: ProcessFacts, kept: readonly T[]): ProcessMatch<T> | null {
  const matches = kept
    .map((process) => ({ process, ...compareProcesses(letter, process) }))
    .filter(({ isSame }) => isSame)
    .sort((a, b) => b.confidence - a.confidence || byDate(a.process, b.process));
  const [first, second] = matches;
  if (!first) return null;
  const isTied = second !== undefined && first.confidence - second.confidence < tie;
  return isTied && first.why === 'company' ? null : first;
}

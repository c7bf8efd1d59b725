import { database } from './database.ts';

/** Positions of what is kept, in the order of the question. */
export interface KeptAmong {
  readonly keys: readonly number[];
  readonly threadKeys: readonly number[];
}

/**
 * Which of these messages are kept, as a rejection's letter or as feedback, and in which of these conversations a kept
 * letter is. Reads the indexes alone, no letter.
 */
export async function keptAmong(keys: readonly string[], threadKeys: readonly string[]): Promise<KeptAmong> {
  const { messages, feedback } = database();
  const [kept, answers, inThreads] = await Promise.all([
    messages.where('key').anyOf(keys).uniqueKeys(),
    feedback.where('messageKey').anyOf(keys).uniqueKeys(),
    messages.where('threadKey').anyOf(threadKeys).uniqueKeys(),
  ]);
  return { keys: positions(keys, [...kept, ...answers]), threadKeys: positions(threadKeys, inThreads) };
}

function positions(asked: readonly string[], found: readonly unknown[]): number[] {
  const known = new Set(found);
  return asked.flatMap((each, index) => (known.has(each) ? [index] : []));
}

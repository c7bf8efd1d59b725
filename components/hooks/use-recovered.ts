import { useEffect, useState } from 'preact/hooks';
import { recoverTyped } from '../../utils/storage/recover-typed.ts';
import { journal } from '../../utils/typed-words/journal.ts';
import { refreshReminders } from './use-ask-acts.ts';
import { type LiveResult, useLiveQuery } from './use-live-query.ts';

let running: Promise<void> | undefined;

/** Several parts of a page ask at once: it is done once for all of them. */
function recover(): Promise<void> {
  running ??= (async () => {
    const left = await journal().readLeft();
    await recoverTyped(left);
    journal().recovered();
    // An answer that came back may close its ask.
    if (left.some(({ place }) => place.kind === 'feedback')) refreshReminders();
  })().finally(() => {
    running = undefined;
  });
  return running;
}

/** True once words of pages that were ended in the middle of them are where they belong, or cannot be. */
function useRecovered(): boolean {
  const [isRecovered, setRecovered] = useState(false);
  useEffect(() => {
    const done = () => setRecovered(true);
    recover().then(done, done);
  }, []);
  return isRecovered;
}

/**
 * As useLiveQuery, for what is written on: nothing that was read before the words of ended pages came back is shown,
 * because typing would then go on from the older words.
 */
export function useLiveWords<T>(query: () => Promise<T>, dependencies: readonly unknown[] = []): LiveResult<T> {
  const isRecovered = useRecovered();
  const result = useLiveQuery<T | undefined>(
    () => (isRecovered ? query() : Promise.resolve(undefined)),
    [...dependencies, isRecovered],
  );
  if (result.status !== 'ready') return result;
  return result.value === undefined ? { status: 'loading' } : { status: 'ready', value: result.value };
}

import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a page shows of a query: "loading" and "nothing there" are not the same. */
export type LiveResult<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

/** Runs a query of utils/storage and again whenever what it read changes, in any tab or in the background. */
export function useLiveQuery<T>(query: () => Promise<T>, dependencies: readonly unknown[] = []): LiveResult<T> {
  const [result, setResult] = useState<LiveResult<T>>({ status: 'loading' });
  // A layout effect begins at once; others wait for a paint that has nothing to show yet.
  useLayoutEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setResult({ status: 'ready', value }),
      error: (error) => setResult({ status: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, [...dependencies]);
  return result;
}

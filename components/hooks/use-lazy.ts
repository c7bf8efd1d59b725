import { useEffect, useState } from 'preact/hooks';

/** A part of a page that is loaded when it is first needed; null until it is there. */
export function useLazy<T>(load: () => Promise<T>): T | null {
  const [part, setPart] = useState<{ readonly it: T } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load().then((it) => isWanted && setPart({ it }));
    return () => {
      isWanted = false;
    };
  }, []);
  return part?.it ?? null;
}

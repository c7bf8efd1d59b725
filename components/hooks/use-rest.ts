import { useState } from 'preact/hooks';
import type { Settings } from '../../utils/storage/settings.ts';

export interface Rest {
  /** End of the lighter week that is now, ms since 1970 UTC; null where there is none or the person looks all the same. */
  readonly until: number | null;
  /** Shows on this page what rests, until it is left. */
  readonly show: () => void;
}

/** What rests in a lighter week: counts, and what waits. It may be looked at all the same. */
export function useRest(settings: Settings | null): Rest {
  const [isShown, setShown] = useState(false);
  const until = settings && !isShown && Date.now() < settings.lighterUntil ? settings.lighterUntil : null;
  return { until, show: () => setShown(true) };
}

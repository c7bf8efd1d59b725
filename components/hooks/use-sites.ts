import { useEffect, useState } from 'preact/hooks';
import { sitesTurnedOn, turnOff, turnOn, watchSites } from '../../utils/sites/sites.ts';

/** The sites that are turned on, and ways to change that. */
export interface Sites {
  /** Match patterns; null until they are known. */
  readonly origins: readonly string[] | null;
  /** To be called first thing in a click handler. False where the person said no. */
  readonly turnOn: (patterns: readonly string[]) => Promise<boolean>;
  readonly turnOff: (patterns: readonly string[]) => Promise<boolean>;
}

/** The sites that the person turned on, live: the browser's own settings can change them too. */
export function useSites(): Sites {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const read = () => void sitesTurnedOn().then(setOrigins);
    watchSites(read, ended.signal);
    read();
    return () => ended.abort();
  }, []);
  return { origins, turnOn, turnOff };
}

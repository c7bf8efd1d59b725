import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The sites that are turned on, live, and ways to change that. */
export interface Sites {
  /** Match patterns; null until they are known. */
  readonly origins: readonly string[] | null;
  /**
   * Asks the browser to turn sites on. To be called first thing in a click handler: browsers refuse it after any
   * wait. False where the person said no.
   */
  turnOn(patterns: readonly string[]): Promise<boolean>;
  turnOff(patterns: readonly string[]): Promise<boolean>;
}

/** The sites that the person turned on, as the browser knows them: they can be changed behind our back. */
export function useSites(): Sites {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then((all) => setOrigins(all.origins ?? []));
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    read();
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return {
    origins,
    turnOn: (patterns) => browser.permissions.request({ origins: [...patterns] }),
    turnOff: (patterns) => browser.permissions.remove({ origins: [...patterns] }),
  };
}

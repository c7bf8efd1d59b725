import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const wanted = (): { permissions: 'notifications'[] } => ({ permissions: ['notifications'] });

/** Whether reminders may show as notifications, live, and a way to change that. */
export function useNotifications(): {
  /** Null until it is known. */
  readonly mayNotify: boolean | null;
  /** To be called first thing in a click handler: the browser asks the person. */
  readonly setNotify: (isWanted: boolean) => void;
} {
  const [mayNotify, setMayNotify] = useState<boolean | null>(null);
  const read = () => void browser.permissions.contains(wanted()).then(setMayNotify);
  useEffect(() => {
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  function setNotify(isWanted: boolean): void {
    const { permissions } = browser;
    const changed = isWanted ? permissions.request(wanted()) : permissions.remove(wanted());
    setMayNotify(isWanted);
    void changed.then(read, read);
  }
  return { mayNotify, setNotify };
}

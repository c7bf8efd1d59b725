import { useEffect, useState } from 'preact/hooks';
import { changeSettings, getSettings, type Settings, watchSettings } from '../../utils/storage/settings.ts';

/** The settings, live, and a way to change some of them. `settings` is null until they are read. */
export function useSettings(): { settings: Settings | null; change: (change: Partial<Settings>) => Promise<void> } {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchSettings(setSettings, ended.signal);
    void getSettings().then(setSettings);
    return () => ended.abort();
  }, []);
  return { settings, change: changeSettings };
}

import { browser } from 'wxt/browser';
import { sitesTurnedOn } from '../sites/sites.ts';
import { startWhereMissing } from '../tabs/frames.ts';

/** What runs in the frames of sites that are turned on. */
const scripts = [
  { id: 'webmail', js: ['/content-scripts/webmail.js'], runAt: 'document_idle' },
  // Before any script of the page: who listens first on a window decides who hears a key.
  { id: 'keys', js: ['/keys.js'], runAt: 'document_start' },
] as const;

let running: Promise<void> = Promise.resolve();

/**
 * Makes the registered content scripts match the sites that are turned on: the wanted set is computed from the
 * permissions and replaces what is registered. One at a time; safe to call as often as one likes.
 */
export function registerForSites(): Promise<void> {
  running = running.then(replaceRegistration, replaceRegistration);
  return running;
}

async function replaceRegistration(): Promise<void> {
  const matches = (await sitesTurnedOn()).sort();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const done = registered.filter((script) => sameSet(script.matches ?? [], matches));
  if (done.length === scripts.length && registered.length === scripts.length) return;
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  }
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    scripts.map(({ id, js, runAt }) => ({
      id,
      matches,
      js: [...js],
      allFrames: true, // Roundcube's preview and many others show the letter in a frame of its own
      matchOriginAsFallback: true, // frames without an address, written by script
      runAt,
      persistAcrossSessions: true,
    })),
  );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().every((value, index) => value === b[index]);
}

/** Kept by the browser as long as this extension stays loaded. */
const loadedKey = 'loaded';

/**
 * Once after the extension was updated or turned on again, reading goes on in the tabs that were open meanwhile. The
 * scripts that were there have ended, or end when they hear of the new ones. Called at each start of the background:
 * browsers tell of updates, and not of being turned on.
 */
export async function startAfterLoad(): Promise<void> {
  if ((await browser.storage.session.get(loadedKey))[loadedKey]) return;
  await browser.storage.session.set({ [loadedKey]: true });
  await registerForSites(); // the browser forgets what was registered
  await startInOpenTabs(await sitesTurnedOn());
}

/** Starts reading in tabs that are open already, after their site was turned on: no reload needed. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return; // no pattern at all would mean every tab
  const tabs = await browser.tabs.query({ url: [...origins] });
  // A tab may have closed or navigated meanwhile, or been given the script by the registration: both are fine.
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && startWhereMissing(tab.id)));
}

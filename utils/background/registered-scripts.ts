import { browser } from 'wxt/browser';
import { sitesTurnedOn } from '../sites/sites.ts';
import { startWhereMissing } from '../tabs/frames.ts';

const id = 'webmail';

let running: Promise<void> = Promise.resolve();

/**
 * Makes the registered content script match the sites that are turned on: the wanted set is computed from the
 * permissions and replaces what is registered. One at a time; safe to call as often as one likes.
 */
export function registerForSites(): Promise<void> {
  running = running.then(replaceRegistration, replaceRegistration);
  return running;
}

async function replaceRegistration(): Promise<void> {
  const matches = (await sitesTurnedOn()).sort();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered && sameSet(registered.matches ?? [], matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      matches,
      js: ['/content-scripts/webmail.js'],
      allFrames: true, // Roundcube's preview and many others show the letter in a frame of its own
      matchOriginAsFallback: true, // frames without an address, written by script
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().every((value, index) => value === b[index]);
}

/** Starts reading in tabs that are open already, after their site was turned on: no reload needed. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  // A tab may have closed or navigated meanwhile, or been given the script by the registration: both are fine.
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && startWhereMissing(tab.id)));
}

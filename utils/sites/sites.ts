import { browser } from 'wxt/browser';
import { originPattern } from './origin-pattern.ts';

/** Match patterns of the sites that the person turned on. */
export async function sitesTurnedOn(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether the site of this address is turned on. The active-tab permission alone does not count. */
export async function isSiteOn(address: string): Promise<boolean> {
  const origin = originPattern(address);
  return origin !== null && (await arePatternsOn([origin]));
}

/** Whether all these match patterns are turned on. */
export function arePatternsOn(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/**
 * Asks the person to turn sites on. Must be the first call in a click's handler, with nothing awaited before, or the
 * browser refuses. Gives whether they said yes.
 */
export function turnOn(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Turns sites off: from then on nothing is read there. */
export function turnOff(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

/** Calls back after each change of what is turned on, in any context, until the signal ends it. */
export function watchSites(onChange: () => void, signal: AbortSignal): void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(onChange);
  signal.addEventListener('abort', () => events.forEach((event) => void event.removeListener(onChange)), {
    once: true,
  });
}

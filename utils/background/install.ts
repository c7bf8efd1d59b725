import { browser } from 'wxt/browser';
import { logError } from '../log-error.ts';
import { prepareNextReading } from '../storage/patterns.ts';
import { addContextMenu } from './context-menu.ts';
import { registerForSites } from './registered-scripts.ts';

/** What a new installation or a new version needs done once. `reason` is that of `runtime.onInstalled`. */
export function setUp(reason: string): void {
  void registerForSites().catch((error) => logError('register', error));
  void addContextMenu().catch((error) => logError('menu', error));
  // A new version may have brought a narrower copy of what is kept: made now, not when the person looks.
  void prepareNextReading().catch((error) => logError('patterns', error));
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

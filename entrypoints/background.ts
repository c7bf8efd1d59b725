import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { addContextMenu, onContextMenu } from '../utils/background/context-menu.ts';
import { handlers } from '../utils/background/handlers.ts';
import { noteSending } from '../utils/background/note-sending.ts';
import { registerForSites, startAfterLoad, startInOpenTabs } from '../utils/background/registered-scripts.ts';
import { refreshReminders, refreshWithSettings, reminderAlarm } from '../utils/background/reminders.ts';
import { logError } from '../utils/log-error.ts';
import { listen } from '../utils/messages/listen.ts';
import { prepareNextReading } from '../utils/storage/patterns.ts';

export default defineBackground({
  type: 'module',
  main() {
    // All listeners in the first turn: the worker is woken for an event, and those added later miss it.
    listen(handlers, logError);
    noteSending((error) => logError('sent', error));
    const register = () => void registerForSites().catch((error) => logError('register', error));
    const remind = () => void refreshReminders().catch((error) => logError('reminders', error));
    browser.alarms.onAlarm.addListener(({ name }) => name === reminderAlarm && remind());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      register();
      void addContextMenu();
      // A new version may have brought a narrower copy of what is kept: made now, not when the person looks.
      void prepareNextReading().catch((error) => logError('patterns', error));
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(register);
    browser.runtime.onStartup.addListener(remind);
    browser.contextMenus.onClicked.addListener((info, tab) => void onContextMenu(info.menuItemId, tab?.id));
    browser.permissions.onRemoved.addListener(register);
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      void registerForSites()
        .then(() => startInOpenTabs(origins))
        .catch((error) => logError('start', error));
    });
    refreshWithSettings((error) => logError('reminders', error));
    register();
    void startAfterLoad().catch((error) => logError('start', error));
    remind();
  },
});

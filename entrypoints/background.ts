import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onContextMenu } from '../utils/background/context-menu.ts';
import { handlers } from '../utils/background/handlers.ts';
import { setUp } from '../utils/background/install.ts';
import { noteSending } from '../utils/background/note-sending.ts';
import { listenForNotificationClicks } from '../utils/background/notification-clicks.ts';
import { registerForSites, startAfterLoad, startInOpenTabs } from '../utils/background/registered-scripts.ts';
import { refreshReminders, refreshWithSettings, reminderAlarm } from '../utils/background/reminders.ts';
import { logError } from '../utils/log-error.ts';
import { listen } from '../utils/messages/listen.ts';

export default defineBackground({
  type: 'module',
  main() {
    // All listeners in the first turn: the worker is woken for an event, and those added later miss it.
    listen(handlers, logError);
    noteSending((error) => logError('sent', error));
    const register = () => void registerForSites().catch((error) => logError('register', error));
    const remind = () => void refreshReminders().catch((error) => logError('reminders', error));
    browser.alarms.onAlarm.addListener(({ name }) => name === reminderAlarm && remind());
    browser.runtime.onInstalled.addListener(({ reason }) => setUp(reason));
    browser.runtime.onStartup.addListener(register);
    browser.runtime.onStartup.addListener(remind);
    browser.contextMenus.onClicked.addListener((info, tab) => void onContextMenu(info, tab?.id));
    browser.permissions.onRemoved.addListener(register);
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      void registerForSites()
        .then(() => startInOpenTabs(origins))
        .catch((error) => logError('start', error));
    });
    listenForNotificationClicks((error) => logError('notification', error));
    refreshWithSettings((error) => logError('reminders', error));
    register();
    void startAfterLoad().catch((error) => logError('start', error));
    remind();
  },
});

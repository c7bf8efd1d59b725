import { browser } from 'wxt/browser';
import { showPopup, showRejection } from './pages.ts';
import { rejectionsDue, reminderNotification } from './reminders.ts';

/**
 * Opens what our notification reminds of when it is pressed: the ask of the one record that something is due for, else
 * what waits. Listens at once where notifications are allowed, and from the moment they are.
 */
export function listenForNotificationClicks(onError: (error: unknown) => void): void {
  const press = (id: string) => void open(id).catch(onError);
  // Where they are not allowed the browser has no notifications at all. One function is listened with once only.
  const listen = () => browser.notifications?.onClicked.addListener(press);
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** What is due is looked at anew: the notification may have stood there for a while. */
async function open(id: string): Promise<void> {
  if (id !== reminderNotification) return;
  const [rejectionId, ...others] = await rejectionsDue();
  if (rejectionId !== undefined && others.length === 0) await showRejection(rejectionId, 'ask');
  else await showPopup();
  await browser.notifications.clear(id);
}

import { browser } from 'wxt/browser';
import type { Reminder } from '../core/requests/reminders.ts';
import { showPopup, showRejection } from './pages.ts';

const several = 'reminder';
const one = 'reminder:';

/**
 * The id of the notification that reminds of these: it tells where a click leads, also after the worker that showed it
 * was ended.
 */
export function notificationFor(reminders: readonly Pick<Reminder, 'rejectionId'>[]): string {
  const [rejectionId, ...others] = new Set(reminders.map((each) => each.rejectionId));
  return rejectionId !== undefined && others.length === 0 ? `${one}${rejectionId}` : several;
}

/**
 * Opens what a notification reminds of when it is pressed: the ask of its record, or what waits where it is of
 * several. Listens at once where notifications are allowed, and from the moment they are.
 */
export function listenForNotificationClicks(onError: (error: unknown) => void): void {
  const press = (id: string) => void open(id).catch(onError);
  // Where they are not allowed the browser has no notifications at all. One function is listened with once only.
  const listen = () => browser.notifications?.onClicked.addListener(press);
  listen();
  browser.permissions.onAdded.addListener(listen);
}

async function open(id: string): Promise<void> {
  if (id.startsWith(one)) await showRejection(id.slice(one.length), 'ask');
  else if (id === several) await showPopup();
  else return;
  await browser.notifications.clear(id);
}

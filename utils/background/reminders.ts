import { browser } from 'wxt/browser';
import { dueReminders, pendingReminders, type Reminder } from '../core/requests/reminders.ts';
import { t } from '../i18n/t.ts';
import { requestsIn } from '../storage/requests.ts';
import { getSettings, watchSettings } from '../storage/settings.ts';

/** Name of the one alarm. */
export const reminderAlarm = 'reminders';

const shownKey = 'reminders.shown';
/** What is due is looked at anew at least so often, whatever became of the clock, the time zone or the machine. */
const longestWait = 6 * 3_600_000;
/** Chrome's shortest alarm. */
const shortestWait = 30_000;
/** The tokens' deep sage. */
const badgeColour = '#3b5a47';

let running: Promise<void> = Promise.resolve();

/**
 * Looks what is due, reminds once of what was not reminded of yet, and sets the alarm for what comes next. All is
 * derived from the requests and the list of what was shown: safe to call as often as one likes, one at a time.
 */
export function refreshReminders(now = Date.now()): Promise<void> {
  running = running.then(
    () => refresh(now),
    () => refresh(now),
  );
  return running;
}

/** Looks anew whenever a setting changes: a pause or a lighter week begins and ends at once. */
export function refreshWithSettings(onTrouble: (error: unknown) => void): void {
  watchSettings(() => void refreshReminders().catch(onTrouble), new AbortController().signal);
}

async function refresh(now: number): Promise<void> {
  const requests = await requestsIn(['planned', 'asked', 'answered', 'declined', 'no_answer']);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const all = pendingReminders(requests, timeZone, new Set());
  const due = dueReminders(all, now);
  const shown = new Set(await shownBefore());
  const fresh = due.filter(({ key }) => !shown.has(key));
  // Remembered first: a worker that dies between the two lines below reminds by the mark alone, and never twice.
  if (fresh.length > 0) await remember([...shown, ...fresh.map(({ key }) => key)], all);
  const settings = await getSettings();
  const pauseReminders = settings.pauseReminders || now < settings.lighterUntil;
  await mark(due.length > 0 && !pauseReminders);
  if (fresh.length > 0 && !pauseReminders) await notify();
  const next = all.find(({ at }) => at > now)?.at ?? Number.POSITIVE_INFINITY;
  if (all.length === 0) await browser.alarms.clear(reminderAlarm);
  else
    await browser.alarms.create(reminderAlarm, {
      when: Math.max(now + shortestWait, Math.min(next, now + longestWait)),
    });
}

async function shownBefore(): Promise<string[]> {
  const stored = (await browser.storage.local.get(shownKey))[shownKey];
  return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
}

/** Keys of requests that are closed are forgotten. */
async function remember(keys: readonly string[], all: readonly Reminder[]): Promise<void> {
  const possible = new Set(all.map(({ key }) => key));
  await browser.storage.local.set({ [shownKey]: keys.filter((key) => possible.has(key)) });
}

/** A quiet point on our button while something is due; it stays until the person has dealt with it. */
async function mark(isDue: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColour });
  await browser.action.setBadgeText({ text: isDue ? '•' : '' });
  await browser.action.setTitle({ title: isDue ? t('reminder.title') : t('extension.name') });
}

/** Only where the person allowed it; names no company: others may see the screen. */
async function notify(): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications?.create('reminder', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('extension.name'),
    message: t('reminder.text'),
  });
}

import { browser } from 'wxt/browser';
import { type FeedbackRequest, requestStates } from '../core/model/feedback-request.ts';
import { dueReminders, pendingReminders, type Reminder } from '../core/requests/reminders.ts';
import { decentMoment } from '../core/requests/schedule.ts';
import { t } from '../i18n/t.ts';
import { feedbackOn } from '../storage/feedback.ts';
import { requestsIn } from '../storage/requests.ts';
import { getSettings, watchSettings } from '../storage/settings.ts';
import { settleAnswers } from './settle-answers.ts';

/** Name of the one alarm. */
export const reminderAlarm = 'reminders';

/** Name of the one notification: a later one takes its place. */
export const reminderNotification = 'reminder';

const shownKey = 'reminders.shown';
/** Those that came due while the person wanted none. */
const heldKey = 'reminders.held';
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
  await settleAnswers(now);
  const timeZone = ownTimeZone();
  const { open, all } = await readReminders(timeZone);
  const due = dueReminders(all, now);
  const [shown, held] = [await keysIn(shownKey), await keysIn(heldKey)];
  const fresh = due.filter(({ key }) => !shown.has(key));
  const rest = await restOf(now);
  // What a pause held back comes at a decent hour after it: a pause may end at night.
  const isDecent = decentMoment(now, timeZone) === now;
  const ready = rest ? [] : fresh.filter(({ key }) => isDecent || !held.has(key));
  const waiting = fresh.filter((reminder) => !ready.includes(reminder));
  // Remembered first: a worker that dies between the two lines below reminds by the mark alone, and never twice.
  await remember(shownKey, shown, [...shown, ...keysOf(ready)].filter(oneOf(open)));
  await remember(heldKey, held, keysOf(waiting));
  await mark(due.length > 0 && !rest);
  if (ready.length > 0) await notify();
  const moments = all.map(({ at }) => at).filter((at) => at > now);
  if (waiting.length > 0) moments.push(rest ? rest.until : decentMoment(now, timeZone));
  if (all.length === 0) await browser.alarms.clear(reminderAlarm);
  else
    await browser.alarms.create(reminderAlarm, {
      when: Math.max(now + shortestWait, Math.min(...moments, now + longestWait)),
    });
}

/** The requests that are open, and all reminders of them, shown or not. */
async function readReminders(timeZone: string) {
  const requests = await requestsIn(requestStates);
  const open = requests.filter(({ state }) => state === 'planned' || state === 'asked');
  const back = await feedbackOn(open.map(({ rejectionId }) => rejectionId));
  return { open, all: pendingReminders(requests, timeZone, new Set(), back) };
}

/** The rejections that there is something to be reminded of now, each once. `now` in ms since 1970 UTC. */
export async function rejectionsDue(now = Date.now()): Promise<readonly string[]> {
  const due = dueReminders((await readReminders(ownTimeZone())).all, now);
  return [...new Set(due.map(({ rejectionId }) => rejectionId))];
}

function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A pause or a lighter week, and when it ends (ms since 1970 UTC; of a pause nobody knows); null where there is none. */
async function restOf(now: number): Promise<{ readonly until: number } | null> {
  const { pauseReminders, lighterUntil } = await getSettings();
  if (pauseReminders) return { until: Number.POSITIVE_INFINITY };
  return now < lighterUntil ? { until: lighterUntil } : null;
}

const keysOf = (reminders: readonly Reminder[]): string[] => reminders.map(({ key }) => key);

async function keysIn(name: string): Promise<ReadonlySet<string>> {
  const stored = (await browser.storage.local.get(name))[name];
  return new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []);
}

/** Whether a reminder's key is of one of these requests: those of others are forgotten. */
function oneOf(requests: readonly FeedbackRequest[]): (key: string) => boolean {
  const ids = new Set(requests.map(({ id }) => id));
  return (key) => ids.has(key.split(':')[1] ?? '');
}

async function remember(name: string, before: ReadonlySet<string>, keys: readonly string[]): Promise<void> {
  const isSame = before.size === keys.length && keys.every((key) => before.has(key));
  if (!isSame) await browser.storage.local.set({ [name]: keys });
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
  await browser.notifications?.create(reminderNotification, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('extension.name'),
    message: t('reminder.text'),
  });
}

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshReminders, refreshWithSettings, reminderAlarm } from '../../../utils/background/reminders.ts';
import { addFeedback, feedbackOf } from '../../../utils/storage/feedback.ts';
import { dropRequest, editRequest, planRequest, requestsOf } from '../../../utils/storage/requests.ts';
import { changeSettings } from '../../../utils/storage/settings.ts';
import { fakeSites } from '../../support/fake-sites.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

const rejectionId = '7b0b6a0e-6a46-4a0e-9a59-2a1ad4f6a001';
const hour = 3_600_000;
/** A Wednesday, eleven in the morning where this runs. */
const now = new Date(2026, 10, 4, 11).getTime();
const notified = vi.fn();
const badge = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  fakeSites();
  notified.mockReset();
  badge.mockReset();
  fakeBrowser.i18n.getMessage = (key: string) => key;
  fakeBrowser.permissions.contains = async () => true;
  Object.assign(fakeBrowser.notifications, { create: notified });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => badge(text),
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
  });
});

const answer = {
  ...{ rejectionId, requestId: null, messageKey: null, from: 'Maria', receivedOn: '2026-11-04' },
  ...{ text: 'Your SQL answers stayed at the surface.', grade: 'specific' as const },
};
const plan = (dueAt: number) => planRequest({ rejectionId, kind: 'first', tone: 'plain', language: 'en', dueAt }, now);
const alarmAt = async () => (await fakeBrowser.alarms.get(reminderAlarm))?.scheduledTime;

describe('a planned ask', () => {
  test('reminds when its time has come, and marks the button', async () => {
    await plan(now + hour);
    await refreshReminders(now);
    expect(notified).not.toHaveBeenCalled();
    expect(badge).toHaveBeenLastCalledWith('');
    expect(await alarmAt()).toBe(now + hour);
    await refreshReminders(now + hour);
    expect(notified).toHaveBeenCalledTimes(1);
    expect(badge).toHaveBeenLastCalledWith('•');
  });

  test('reminds once, however often the browser starts or the alarm comes', async () => {
    await plan(now + hour);
    for (let i = 0; i < 5; i += 1) await refreshReminders(now + hour + i * hour);
    expect(notified).toHaveBeenCalledTimes(1);
  });

  test('reminds once when a clock is set back and passes the moment again', async () => {
    await plan(now + hour);
    await refreshReminders(now + hour);
    await refreshReminders(now - 24 * hour);
    await refreshReminders(now + hour);
    expect(notified).toHaveBeenCalledTimes(1);
  });

  test('is not lost when the machine slept through its moment', async () => {
    await plan(now + hour);
    await refreshReminders(now + 72 * hour);
    expect(notified).toHaveBeenCalledTimes(1);
  });

  test('is looked at again within six hours, so that a new time zone or clock is noticed', async () => {
    await plan(now + 23 * hour);
    await refreshReminders(now);
    expect(await alarmAt()).toBeLessThanOrEqual(now + 6 * hour);
  });

  test('rests at once when a lighter week begins, and is there again when it is ended', async () => {
    await plan(now - hour);
    await refreshReminders();
    expect(badge).toHaveBeenLastCalledWith('•');
    refreshWithSettings(() => {});
    await changeSettings({ lighterUntil: Date.now() + 24 * hour });
    await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith(''));
    await changeSettings({ lighterUntil: 0 });
    await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith('•'));
  });

  test('says nothing in a lighter week, and keeps waiting in the popup', async () => {
    await changeSettings({ pauseReminders: true });
    await plan(now + hour);
    await refreshReminders(now + hour);
    expect(notified).not.toHaveBeenCalled();
    expect(badge).toHaveBeenLastCalledWith('');
  });

  test('that came due in a pause is shown after it, once', async () => {
    await changeSettings({ pauseReminders: true });
    await plan(now + hour);
    await refreshReminders(now + hour);
    expect(notified).not.toHaveBeenCalled();
    await changeSettings({ pauseReminders: false });
    await refreshReminders(now + 2 * hour);
    await refreshReminders(now + 3 * hour);
    expect(notified).toHaveBeenCalledTimes(1);
  });

  test('that came due in a lighter week waits for a decent hour where that ends at night', async () => {
    const night = now + 12 * hour; // eleven in the evening
    await changeSettings({ lighterUntil: night });
    await plan(now + hour);
    await refreshReminders(now + hour);
    expect(await alarmAt()).toBe(now + 7 * hour);
    await refreshReminders(now + 7 * hour);
    expect(await alarmAt()).toBe(night);
    await refreshReminders(night);
    expect(notified).not.toHaveBeenCalled();
    expect(badge).toHaveBeenLastCalledWith('•');
    await refreshReminders(night + 6 * hour);
    const morning = now + 22 * hour; // nine
    expect(await alarmAt()).toBe(morning);
    await refreshReminders(morning);
    await refreshReminders(morning + hour);
    expect(notified).toHaveBeenCalledTimes(1);
  });

  test('that was shown before a pause is not shown again after it', async () => {
    await plan(now + hour);
    await refreshReminders(now + hour);
    await changeSettings({ pauseReminders: true });
    await refreshReminders(now + 2 * hour);
    await changeSettings({ pauseReminders: false });
    await refreshReminders(now + 3 * hour);
    expect(notified).toHaveBeenCalledTimes(1);
  });

  test('is quiet once an answer came, whoever noted it', async () => {
    await plan(now + hour);
    await refreshReminders(now + hour);
    await addFeedback(answer, now + 2 * hour);
    await refreshReminders(now + 2 * hour);
    expect(badge).toHaveBeenLastCalledWith('');
    expect(await alarmAt()).toBeUndefined();
  });

  test('is quiet once it was sent, and no alarm is left when nothing waits', async () => {
    const request = await plan(now + hour);
    await refreshReminders(now + hour);
    await editRequest(request.id, { state: 'answered', closedAt: now });
    await refreshReminders(now + 2 * hour);
    expect(badge).toHaveBeenLastCalledWith('');
    expect(await alarmAt()).toBeUndefined();
  });

  test('notifies nobody where that was not allowed', async () => {
    fakeBrowser.permissions.contains = async () => false;
    await plan(now + hour);
    await refreshReminders(now + hour);
    expect(notified).not.toHaveBeenCalled();
    expect(badge).toHaveBeenLastCalledWith('•');
  });
});

describe('an ask', () => {
  const asked = async () => {
    const { id } = await plan(now);
    await editRequest(id, { state: 'asked', askedAt: now });
    return id;
  };

  test('that was followed by words of a page that ended too early is closed by them, and nobody is reminded', async () => {
    const id = await asked();
    const { id: feedbackId } = await addFeedback(answer, now + hour);
    await refreshReminders(now + 9 * 24 * hour);
    expect(notified).not.toHaveBeenCalled();
    expect(await requestsOf(rejectionId)).toMatchObject([{ id, state: 'answered', closedAt: now + hour }]);
    expect(await feedbackOf(rejectionId)).toMatchObject([{ id: feedbackId, requestId: id }]);
  });

  test('that was sent after the words came still waits', async () => {
    await addFeedback(answer, now - hour);
    await asked();
    await refreshReminders(now + 9 * 24 * hour);
    expect(await requestsOf(rejectionId)).toMatchObject([{ state: 'asked' }]);
    expect(notified).toHaveBeenCalledTimes(1);
  });

  test('is reminded of once, also where another draft came between', async () => {
    await asked();
    await refreshReminders(now + 9 * 24 * hour);
    const draft = { rejectionId, kind: 'keep_in_touch', tone: 'plain', language: 'en', dueAt: null } as const;
    const { id } = await planRequest(draft, now + 9 * 24 * hour);
    await refreshReminders(now + 9 * 24 * hour + 1);
    await dropRequest(id);
    await refreshReminders(now + 9 * 24 * hour + 2);
    expect(notified).toHaveBeenCalledTimes(1);
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForNotificationClicks } from '../../../utils/background/notification-clicks.ts';
import { reminderNotification } from '../../../utils/background/reminders.ts';
import { planRequest } from '../../../utils/storage/requests.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

const one = '7b0b6a0e-6a46-4a0e-9a59-2a1ad4f6a001';
const other = '7b0b6a0e-6a46-4a0e-9a59-2a1ad4f6a002';
const day = 86_400_000;
/** Due long ago, so that no weekend lies between. */
const plan = (rejectionId: string, dueAt = Date.now() - 9 * day) =>
  planRequest({ rejectionId, kind: 'first', tone: 'plain', language: 'en', dueAt });
const opened = vi.fn();
const cleared = vi.fn();
const onError = vi.fn();
let isAllowed = true;

/** A browser that has no notifications until the person allows them; a listener is heard once, however often added. */
function fakeNotifications() {
  const pressed = new Set<(id: string) => void>();
  const allowed = new Set<() => void>();
  const notifications = {
    onClicked: { addListener: pressed.add.bind(pressed) },
    clear: async (id: string) => cleared(id),
  };
  Object.defineProperty(fakeBrowser, 'notifications', {
    configurable: true,
    get: () => (isAllowed ? notifications : undefined),
  });
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener: allowed.add.bind(allowed) } });
  return {
    press: (id: string) => {
      for (const hear of pressed) hear(id);
    },
    allow: () => {
      isAllowed = true;
      for (const hear of allowed) hear();
    },
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  isAllowed = true;
  Object.assign(fakeBrowser.tabs, {
    query: async () => [],
    create: async ({ url }: { url: string }) => opened(new URL(url).pathname + new URL(url).hash),
  });
});

describe('a notification', () => {
  test('leads to the ask of the one record that something is due for, and goes away', async () => {
    const { press } = fakeNotifications();
    listenForNotificationClicks(onError);
    await plan(one);
    await plan(other, Date.now() + 9 * day);
    press(reminderNotification);
    await vi.waitFor(() => expect(cleared).toHaveBeenCalledExactlyOnceWith(reminderNotification));
    expect(opened).toHaveBeenCalledExactlyOnceWith(`/options.html#/rejection/${one}/ask`);
  });

  test.each([
    ['several', [one, other]],
    ['nothing any more', []],
  ])('leads to what waits where it is of %s, and goes away', async (_, due) => {
    const { press } = fakeNotifications();
    listenForNotificationClicks(onError);
    for (const each of due) await plan(each);
    press(reminderNotification);
    await vi.waitFor(() => expect(cleared).toHaveBeenCalledExactlyOnceWith(reminderNotification));
    expect(opened).toHaveBeenCalledExactlyOnceWith('/popup.html');
  });

  test('that was allowed only later is heard as well, once', async () => {
    isAllowed = false;
    const { press, allow } = fakeNotifications();
    listenForNotificationClicks(onError);
    allow();
    allow();
    press(reminderNotification);
    await vi.waitFor(() => expect(cleared).toHaveBeenCalled());
    expect(opened).toHaveBeenCalledOnce();
  });

  test('that is none of ours opens nothing', async () => {
    const { press } = fakeNotifications();
    listenForNotificationClicks(onError);
    press('another');
    press(reminderNotification);
    await vi.waitFor(() => expect(cleared).toHaveBeenCalled());
    expect(opened).toHaveBeenCalledOnce();
  });

  test('that cannot be followed is told to the log, and stays', async () => {
    const { press } = fakeNotifications();
    opened.mockRejectedValue(new Error('no window'));
    listenForNotificationClicks(onError);
    press(reminderNotification);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
    expect(cleared).not.toHaveBeenCalled();
  });
});

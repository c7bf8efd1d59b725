import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForNotificationClicks, notificationFor } from '../../../utils/background/notification-clicks.ts';

const one = { rejectionId: '7b0b6a0e-6a46-4a0e-9a59-2a1ad4f6a001' };
const other = { rejectionId: '7b0b6a0e-6a46-4a0e-9a59-2a1ad4f6a002' };
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
  test('of one record leads to its ask, and goes away', async () => {
    const { press } = fakeNotifications();
    listenForNotificationClicks(onError);
    const id = notificationFor([one, one]);
    press(id);
    await vi.waitFor(() => expect(cleared).toHaveBeenCalledExactlyOnceWith(id));
    expect(opened).toHaveBeenCalledExactlyOnceWith(`/options.html#/rejection/${one.rejectionId}/ask`);
  });

  test('of several leads to what waits, and goes away', async () => {
    const { press } = fakeNotifications();
    listenForNotificationClicks(onError);
    const id = notificationFor([one, other]);
    press(id);
    await vi.waitFor(() => expect(cleared).toHaveBeenCalledExactlyOnceWith(id));
    expect(opened).toHaveBeenCalledExactlyOnceWith('/popup.html');
  });

  test('that was allowed only later is heard as well, once', async () => {
    isAllowed = false;
    const { press, allow } = fakeNotifications();
    listenForNotificationClicks(onError);
    allow();
    allow();
    press(notificationFor([one]));
    await vi.waitFor(() => expect(cleared).toHaveBeenCalled());
    expect(opened).toHaveBeenCalledOnce();
  });

  test('that is none of ours opens nothing', async () => {
    const { press } = fakeNotifications();
    listenForNotificationClicks(onError);
    press('another');
    press(notificationFor([one]));
    await vi.waitFor(() => expect(cleared).toHaveBeenCalled());
    expect(opened).toHaveBeenCalledOnce();
  });

  test('that cannot be followed is told to the log, and stays', async () => {
    const { press } = fakeNotifications();
    opened.mockRejectedValue(new Error('no window'));
    listenForNotificationClicks(onError);
    press(notificationFor([one]));
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
    expect(cleared).not.toHaveBeenCalled();
  });
});

import type { Page } from 'puppeteer-core';
import { type ExpectStatic, test } from 'vitest';
import { decentMoment } from '../../utils/core/requests/schedule.ts';
import { buildRejection, buildRequest } from '../support/build-records.ts';
import { productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { waitFor } from './browser/wait-for.ts';
import { type BrowserKind, launchBrowser, type TestBrowser } from './browsers.ts';
import { putInto } from './recipes/stored.ts';

/** Ms; Chrome's shortest alarm is 30 s. */
const soon = 32_000;
const day = 86_400_000;

/** Reminders come between nine and six on working days: a place on earth where that is so all the while. */
const zones = ['UTC', 'Asia/Tokyo', 'Asia/Kolkata', 'America/New_York', 'Pacific/Honolulu', 'Pacific/Auckland'];
const isDecent = (at: number, place: string) => decentMoment(at, place) === at;
const minutes = (count: number) => Date.now() + count * 60_000;
const openZone = zones.find((each) => isDecent(minutes(0), each) && isDecent(minutes(15), each));
const isOpen = openZone !== undefined;
const zone = openZone ?? 'UTC';
const rejection = buildRejection({ createdAt: Date.now() - day });

/** The last moment that was decent: now on a working day, on Friday at the weekend. */
function lastDecent(): number {
  let at = Date.now() - 1000;
  while (!isDecent(at, zone)) at -= 3_600_000;
  return at;
}

const inPage = (page: Page, work: string) => page.evaluate(`(async (api) => ${work})(globalThis.browser ?? chrome)`);
/** Keys of what was reminded of: a second reminder of the same thing would be a second key, or a second write. */
const remindedOf = async (page: Page) =>
  (await inPage(page, "(await api.storage.local.get('reminders.shown'))['reminders.shown'] ?? []")) as string[];
const badgeOf = async (page: Page) => String(await inPage(page, 'api.action.getBadgeText({})'));
const countWrites = (page: Page) =>
  inPage(
    page,
    "void (globalThis.writes = 0, api.storage.onChanged.addListener((changed) => { if ('reminders.shown' in changed) globalThis.writes += 1; }))",
  );
/** Names of the notifications that are shown now. Firefox without a screen shows none. */
const notifications = async (page: Page) =>
  Object.keys((await inPage(page, 'api.notifications.getAll()')) as Record<string, boolean>);
const dismiss = (page: Page) => inPage(page, "api.notifications.clear('reminder')");
const refresh = (page: Page) => inPage(page, "api.runtime.sendMessage({ name: 'reminders.refresh', payload: {} })");

/** Starts a browser in which reminders may be notifications. */
async function launch(kind: BrowserKind): Promise<TestBrowser> {
  const browser = await launchBrowser(kind, {
    extension: productionBuild(kind),
    timeZone: zone,
    grantable: kind === 'chromium' ? ['notifications'] : [],
  });
  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.bringToFront();
  const wish = await waitFor('the wish for notifications', () =>
    settings.$('::-p-xpath(//label[starts-with(., "Reminders as notifications")])'),
  );
  await wish.click();
  await waitFor('the permission', () =>
    inPage(settings, "api.permissions.contains({ permissions: ['notifications'] })"),
  );
  await settings.close();
  return browser;
}

/** The cool-off ends while the background is stopped: its alarm wakes it. */
async function remindsWhenStopped(browser: TestBrowser, expect: ExpectStatic): Promise<void> {
  const page = await browser.openExtensionPage('popup.html');
  await putInto(page, 'rejections', rejection);
  const dueAt = Date.now() + soon;
  const request = buildRequest(rejection.id, { dueAt });
  await putInto(page, 'requests', request);
  await countWrites(page);
  await refresh(page);
  const { scheduledTime } = (await inPage(page, "api.alarms.get('reminders')")) as { scheduledTime: number };
  await browser.stopBackground();
  expect(scheduledTime).toBeGreaterThanOrEqual(dueAt);
  expect(await badgeOf(page)).toBe('');
  await waitFor('the mark on our button', async () => (await badgeOf(page)) === '•', soon + 30_000);
  expect(Date.now()).toBeGreaterThanOrEqual(dueAt);
  expect(await remindedOf(page)).toEqual([`ask:${request.id}:${dueAt}`]);
  if (browser.kind === 'chromium')
    await waitFor('the notification', async () => (await notifications(page)).includes('reminder'));
  await dismiss(page);
  await refresh(page);
  await browser.stopBackground();
  await refresh(page);
  expect(await page.evaluate('globalThis.writes')).toBe(1);
  expect(await notifications(page)).toEqual([]);
  await page.close();
}

/** The cool-off ends while the browser is closed, orderly or by force: its start reminds, its next start does not. */
async function remindsWhenClosed(browser: TestBrowser, expect: ExpectStatic): Promise<void> {
  const before = await browser.openExtensionPage('popup.html');
  const dueAt = lastDecent();
  const request = buildRequest(rejection.id, { kind: 'specific', dueAt });
  await putInto(before, 'rejections', rejection);
  await putInto(before, 'requests', request); // nothing has told the background
  const key = `ask:${request.id}:${dueAt}`;
  expect(await remindedOf(before)).not.toContain(key);
  await browser.restart();
  const first = await browser.openExtensionPage('popup.html');
  await waitFor('the mark on our button', async () => (await badgeOf(first)) === '•');
  await waitFor('the reminder', async () => (await remindedOf(first)).includes(key));
  if (browser.kind === 'chromium')
    await waitFor('the notification', async () => (await notifications(first)).includes('reminder'));
  const reminded = await remindedOf(first);
  await browser.restart('by_force');
  const second = await browser.openExtensionPage('popup.html');
  await countWrites(second);
  await refresh(second);
  expect(await badgeOf(second)).toBe('•');
  expect(await remindedOf(second)).toEqual(reminded);
  expect(await second.evaluate('globalThis.writes')).toBe(0);
  expect(await notifications(second)).toEqual([]);
}

// Side by side, because nearly all of it is waiting.
test.concurrent.for(testedBrowsers())(
  'a cool-off that ends while the background is stopped or the browser is closed reminds once, and never again, in %s',
  async (kind, { expect }) => {
    const browser = await launch(kind);
    try {
      // At the weekend nothing is decent: what ended before it reminds at the next start all the same.
      if (isOpen) await remindsWhenStopped(browser, expect);
      await remindsWhenClosed(browser, expect);
    } finally {
      await browser.close();
    }
  },
);

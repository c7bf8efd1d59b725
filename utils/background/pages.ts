import { browser } from 'wxt/browser';

/** Opens an options page route (`#/…`) in a tab: in one that shows our options already, else in a new one. */
async function openOptions(route: string): Promise<void> {
  const base = browser.runtime.getURL('/options.html');
  const url = `${base}#${route}`;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(base));
  if (open?.id === undefined) await bringForward(await browser.tabs.create({ url }));
  else await bringForward(await browser.tabs.update(open.id, { url, active: true }));
}

/** The tab's window may lie behind others. */
async function bringForward(tab: { readonly windowId?: number | undefined } | undefined): Promise<void> {
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

const routes = { record: '', look_back: '/look-back', ask: '/ask' } as const;

/** Opens the brief, for an interview of this company and role as far as they are known. */
export function showBrief(company: string | null, role: string | null): Promise<void> {
  const about = company && role ? `${company}, ${role}` : (company ?? role);
  return openOptions(about ? `/brief/${encodeURIComponent(about)}` : '/brief');
}

/** Opens a rejection's own page, at its record, at looking back or at asking for feedback. */
export function showRejection(rejectionId: string, part: keyof typeof routes): Promise<void> {
  return openOptions(`/rejection/${rejectionId}${routes[part]}`);
}

/** Opens what waits in a tab: a toolbar's window opens only where the person presses our button. */
export async function showPopup(): Promise<void> {
  await bringForward(await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }));
}

import { browser } from 'wxt/browser';

/** Opens an options page route (`#/…`) in a tab: in one that shows our options already, else in a new one. */
export async function openOptions(route: string): Promise<void> {
  const base = browser.runtime.getURL('/options.html');
  const url = `${base}#${route}`;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(base));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { url, active: true });
}

/** Opens a rejection's own page, at its record or at looking back. */
export function showRejection(rejectionId: string, part: 'record' | 'look_back'): Promise<void> {
  return openOptions(part === 'record' ? `/rejection/${rejectionId}` : `/rejection/${rejectionId}/look-back`);
}

import { browser } from 'wxt/browser';

/** Origins (match patterns) that the person turned on. */
export async function sitesTurnedOn(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether the site of this address is turned on. The active-tab permission alone does not count. */
export async function isSiteOn(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== null && (await browser.permissions.contains({ origins: [origin] }));
}

/** The match pattern of an address's site, or null where it is no web address. */
export function originPattern(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`; // patterns know no ports
}

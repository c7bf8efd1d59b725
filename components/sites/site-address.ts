/**
 * The match pattern of a site that a person typed ("mail.example.org", "https://example.org/mail"), or null where it
 * is no address of the web. Without a scheme https is meant. Patterns know no ports, so a port is left out.
 */
export function patternOfAddress(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const isSite = url.hostname === 'localhost' || /[^.]\.[^.]/.test(url.hostname) || url.hostname.startsWith('[');
  return isSite && !url.hostname.includes('*') ? `${url.protocol}//${url.hostname}/*` : null;
}

/** A match pattern as a person would say it: "mail.example.org". */
export function siteName(pattern: string): string {
  return pattern
    .replace(/^[a-z*]+:\/\//, '')
    .replace(/\/\*$/, '')
    .replace(/^\*\./, '');
}

/** Patterns that cover every site; browsers let people turn these on in their own settings. */
const everySite = ['<all_urls>', '*://*/*', 'https://*/*'];

/** Whether all of these patterns are among the ones that are turned on. */
export function areOn(patterns: readonly string[], origins: readonly string[]): boolean {
  return origins.some((origin) => everySite.includes(origin)) || patterns.every((pattern) => origins.includes(pattern));
}

/** Whether a pattern covers every site. */
export function isEverySite(pattern: string): boolean {
  return everySite.includes(pattern);
}

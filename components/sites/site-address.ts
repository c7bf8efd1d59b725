import { originPattern } from '../../utils/sites/origin-pattern.ts';

/**
 * The match pattern of a site that a person typed ("mail.example.org", "https://example.org/mail"), or null where it
 * is no address that mail could be at: a single word is a slip of the pen, except on one's own machine.
 */
export function patternOfAddress(typed: string): string | null {
  const pattern = originPattern(typed);
  const host = pattern?.replace(/^https?:\/\/|\/\*$/g, '') ?? '';
  const isSite = host === 'localhost' || host.startsWith('[') || /[^.]\.[^.]/.test(host);
  return isSite && !/[*\s%]/.test(host) ? pattern : null;
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

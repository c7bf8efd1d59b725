/**
 * The match pattern of an address's site, or null where it is no web address. Patterns of the WebExtension manifest
 * know no ports: `http://host:8080/` gives `http://host/*`.
 *
 * @param address what the person typed or a tab shows; a missing "https://" is added
 */
export function originPattern(address: string): string | null {
  const typed = address.trim();
  const parsed = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || !parsed.hostname) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

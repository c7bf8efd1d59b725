import type { Message } from '../model/message.ts';
import { fold } from '../text/fold.ts';
import { type AtsName, atsNames } from './ats-names.ts';

const byDomain = new Map(atsNames.flatMap((ats) => ats.domains.map((domain) => [domain, ats] as const)));
const byName = new Map(atsNames.flatMap((ats) => ats.names.map((name) => [name, ats] as const)));

/** "jobs.acme.greenhouse.io" → itself, "acme.greenhouse.io", "greenhouse.io". */
function domainsAbove(domain: string): string[] {
  const labels = domain.slice(0, 253).split('.');
  return labels.slice(0, -1).map((_label, i) => labels.slice(i).join('.'));
}

/** @returns the system whose domain this is, or lies under; undefined where it is none's */
export function atsOfDomain(domain: string): AtsName | undefined {
  for (const above of domainsAbove(domain.toLowerCase())) {
    const ats = byDomain.get(above);
    if (ats) return ats;
  }
  return undefined;
}

/** @returns the system of this name; undefined where the name is nobody's we know */
export function atsOfName(name: string): AtsName | undefined {
  const plain = fold(name)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
  return (
    byName.get(plain) ?? byName.get(plain.replace(/^the |(?: (?:inc|gmbh|ag|ltd|llc|se|corp)\.?| team| jobs)$/gu, ''))
  );
}

/** @returns the part of an address after its @, lower case; '' where there is none */
export function domainOf(address: string | null | undefined): string {
  return (address ?? '')
    .slice((address ?? '').lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
}

/** How LinkedIn's own notices begin or end; its name alone stands in any letter. */
const linkedinNotice = /^your update from [^\n]{1,80}\n|\btop jobs looking for your skills\b/imu;

/** Addresses in the text; the host of each tells the system. */
const link = /(?:https?:\/\/|www\.|@)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})/giu;
/** Boards that employers link to from any letter ("follow us on LinkedIn") tell nothing. */
const followed = new Set([
  'linkedin',
  'glassdoor',
  'xing',
  'indeed',
  'monster',
  'wellfound',
  'oracle',
  'adp',
  'stepstone',
]);
const mostLinks = 40;

/**
 * Which applicant tracking system sent the message, by its address, its name ("Acme via Greenhouse"), its wording or
 * its links.
 *
 * @returns the system's key ("greenhouse"); null where nothing tells
 */
export function atsOf(message: Pick<Message, 'from' | 'body'>): string | null {
  const byAddress = atsOfDomain(domainOf(message.from?.address));
  if (byAddress) return byAddress.key;
  const localPart = (message.from?.address ?? '').split('@')[0] ?? '';
  const via = /(?:\bvia|\bpor|\büber|\bthrough|@)\s+([^|()<>]{2,40})$/iu.exec((message.from?.name ?? '').slice(0, 200));
  const byVia = atsOfName(via?.[1] ?? '') ?? atsOfName(message.from?.name ?? '') ?? atsOfName(localPart);
  if (byVia) return byVia.key;
  const text = message.body.slice(0, 12_000);
  if (linkedinNotice.test(text)) return 'linkedin';
  let links = 0;
  for (const found of text.matchAll(link)) {
    links += 1;
    if (links > mostLinks) break;
    const ats = atsOfDomain(found[1] ?? '');
    if (ats && !followed.has(ats.key)) return ats.key;
  }
  return null;
}

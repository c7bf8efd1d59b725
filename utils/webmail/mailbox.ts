import type { Mailbox } from '../core/model/message.ts';
import { spacedLine, tidy } from './dom.ts';

const address = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?/u;

/** The first mail address in a text, lower-cased; null where there is none. */
export function addressIn(text: string | null | undefined): string | null {
  return address.exec((text ?? '').slice(0, 2000))?.[0].toLowerCase() ?? null;
}

/** A mailbox from a text such as `Dana Fisher <dana@acme.example>`; null where it names nobody. */
export function parseMailbox(text: string | null | undefined): Mailbox | null {
  const line = tidy(text, 800);
  if (line === '') return null;
  const found = addressIn(line);
  if (!found) return { name: nameOf(line), address: null };
  const at = line.toLowerCase().indexOf(found);
  const before = line.slice(0, at).replace(/[<(["'\s]+$/, '');
  return { name: nameOf(before), address: found };
}

function nameOf(text: string): string | null {
  const name = tidy(text, 300).replace(/^["'\s]+|["'\s,;:]+$/g, '');
  return name === '' ? null : name;
}

/** Attributes in which webmails keep an address. */
const addressAttributes = ['email', 'data-email', 'data-address', 'data-hovercard-id', 'title', 'aria-label'];

/** A mailbox from an element: its address attributes, its mailto link, its text; null where it names nobody. */
export function mailboxOf(element: Element): Mailbox | null {
  const text = parseMailbox(withoutInitials(element));
  const link = element.getAttribute('href');
  const mailto = link?.toLowerCase().startsWith('mailto:') ? decode(link.slice(7).split('?')[0] ?? '') : null;
  const known = [mailto, ...addressAttributes.map((name) => element.getAttribute(name))];
  const found = known.map(addressIn).find((each) => each !== null) ?? text?.address ?? null;
  const label = nameOf(element.getAttribute('name') ?? element.getAttribute('data-name') ?? '');
  const shown = label ?? text?.name ?? null;
  const name = shown !== null && found !== null && addressIn(shown) === found ? null : shown;
  return name === null && found === null ? null : { name, address: found };
}

/** An element's text without the letter or two that stand for a picture of the person before the name. */
function withoutInitials(element: Element): string {
  const raw = element.textContent ?? '';
  const text = element.childElementCount > 0 && raw.includes('@') ? spacedLine(element) : raw.trimStart();
  const initials = element.childElementCount > 1 ? tidy(element.firstElementChild?.textContent) : '';
  return initials !== '' && initials.length <= 2 && text.startsWith(initials) ? text.slice(initials.length) : text;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Mailboxes without those told twice. */
export function distinct(mailboxes: readonly (Mailbox | null)[]): Mailbox[] {
  const seen = new Set<string>();
  const kept: Mailbox[] = [];
  for (const each of mailboxes) {
    if (!each || kept.length >= 100) continue;
    const mark = each.address ?? each.name ?? '';
    if (seen.has(mark)) continue;
    seen.add(mark);
    kept.push(each);
  }
  return kept;
}

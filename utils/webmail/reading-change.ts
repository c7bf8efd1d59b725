import type { OpenMessage, Reading } from './adapter.ts';

/** What stands right before each open message: our banner, where there is one. */
export function neighboursOf(reading: Reading): (Node | null)[] {
  return reading.state === 'open' ? reading.messages.map(({ anchor }) => anchor.previousSibling) : [];
}

/** Whether two readings show the same messages at the same places, all of them still in the page. */
export function isSameReading(a: Reading, b: Reading): boolean {
  if (a.state !== b.state) return false;
  if (a.state === 'unreadable') return a.missing === (b as typeof a).missing;
  if (a.state !== 'open' || b.state !== 'open') return true;
  if (a.missing !== b.missing || a.messages.length !== b.messages.length) return false;
  return a.messages.every((one, index) => {
    const other = b.messages[index];
    return (
      other !== undefined &&
      one.message.key === other.message.key &&
      isSameText(one, other) &&
      isSameHeader(one, other) &&
      one.anchor === other.anchor &&
      one.anchor.isConnected &&
      one.bodies.every((body, at) => body === other.bodies[at])
    );
  });
}

/**
 * Whether a message may be half the old one and half the next: in the same place, either its text or its header is
 * another and the rest is not. Webmails paint the two one after the other.
 */
export function isHalfway(before: Reading, now: Reading): boolean {
  if (before.state !== 'open' || now.state !== 'open') return false;
  return now.messages.some((open) => {
    const earlier = before.messages.find((each) => each.anchor === open.anchor);
    return earlier !== undefined && isSameText(earlier, open) !== isSameHeader(earlier, open);
  });
}

const isSameText = (a: OpenMessage, b: OpenMessage): boolean => a.message.body === b.message.body;

const isSameHeader = ({ message: a }: OpenMessage, { message: b }: OpenMessage): boolean =>
  a.subject === b.subject && a.from?.address === b.from?.address && a.from?.name === b.from?.name && a.date === b.date;

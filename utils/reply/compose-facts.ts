import { stripReplyPrefixes } from '../core/sameness/subject.ts';
import type { WaitingDraft } from '../messages/waiting-draft.ts';
import { addressOf } from '../webmail/key.ts';

/** What a page in which a letter is written tells of the message that is answered. */
export interface ComposeFacts {
  readonly marks: readonly string[];
  readonly subject: string | null;
  /** The recipients as the page has them, lower case; null where it shows none. */
  readonly recipients: string | null;
}

/** Parameters that name the message in addresses of Roundcube, Horde and others, and the names they share (2026-11). */
const markNames: Readonly<Record<string, string>> = {
  _reply_uid: 'uid',
  reply_uid: 'uid',
  _uid: 'uid',
  uid: 'uid',
  buid: 'buid',
  msg_uid: 'uid',
  in_reply_to: 'reply',
};

/** What names a message in an address of its webmail. */
export function marksOf(address: string): string[] {
  const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
  const named = [...new URLSearchParams(query)].flatMap(([name, value]) => {
    const mark = markNames[name.toLowerCase()];
    return mark && value ? [`${mark}=${value}`] : [];
  });
  const horde = /#msg:[^;]*;(\d+)$/.exec(address)?.[1];
  return horde ? [...named, `buid=${horde}`] : named;
}

const subjectFields =
  'input[name*="subject" i], input[id*="subject" i], input[data-testid*="subject" i], input[placeholder*="subject" i], input[aria-label*="subject" i]';
const recipientFields =
  '[name="to"], [name="_to"], [id="to"], [data-testid*="to" i], [aria-label^="to" i], [class*="recipient" i]';

/** Reads the facts of a page in which a letter is written. */
export function composeFacts(document: Document): ComposeFacts {
  const subject = document.querySelector<HTMLInputElement>(subjectFields)?.value.trim() ?? '';
  const recipients = [...document.querySelectorAll<HTMLInputElement>(recipientFields)]
    .map((field) => `${field.value ?? ''} ${field.textContent ?? ''} ${field.title ?? ''}`)
    .join(' ')
    .toLowerCase();
  return {
    marks: marksOf(addressOf(document).href),
    subject: subject === '' ? null : subject,
    recipients: recipients.includes('@') ? recipients : null,
  };
}

/** Whether a page answers the message that a draft waits for: something says so, and nothing says otherwise. */
export function answersMessageOf(facts: ComposeFacts, draft: WaitingDraft): boolean {
  const ids = facts.marks.map(
    (mark) => draft.marks.find((other) => other.split('=')[0] === mark.split('=')[0]) === mark,
  );
  const known = facts.marks.filter((mark) => draft.marks.some((other) => other.split('=')[0] === mark.split('=')[0]));
  const subject = facts.subject === null ? null : sameSubject(facts.subject, draft.subject);
  const recipient =
    facts.recipients === null || draft.recipient === null
      ? null
      : facts.recipients.includes(draft.recipient.toLowerCase());
  if ((known.length > 0 && ids.includes(false)) || subject === false) return false;
  return known.length > 0 || subject === true || recipient === true;
}

function sameSubject(a: string, b: string): boolean {
  const fold = (subject: string) => stripReplyPrefixes(subject).replace(/\s+/g, ' ').toLowerCase();
  return fold(a) === fold(b);
}

import { isForwarded, stripReplyPrefixes } from '../core/sameness/subject.ts';
import type { WaitingDraft } from '../messages/waiting-draft.ts';
import { addressOf } from '../webmail/key.ts';
import { recipientsIn, subjectIn } from './compose-fields.ts';
import type { Editor } from './editor-text.ts';
import { documentsAround } from './message-parts.ts';
import { around, isWithin } from './within.ts';

/** What the page tells around an editor of the letter that is written in it. */
export interface ComposeFacts {
  /** What names the answered message in the page's address. */
  readonly marks: readonly string[];
  readonly subject: string | null;
  /** Addresses of those the letter goes to, lower case; null where the page shows none. */
  readonly recipients: readonly string[] | null;
}

/** What is known of the message that is to be answered; "" and null where it is not. */
export type AskedMessage = Pick<WaitingDraft, 'marks' | 'subject' | 'recipient'>;

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

/**
 * Reads what stands around an editor: the subject and the recipients nearest to it, as far up as the part of the page
 * is the editor's alone.
 *
 * @param letters bodies of the messages that the page shows. Beside an open message the page's address names that one,
 *   and tells nothing of the letter that is written.
 * @param others the page's other editors of letters
 */
export function composeFacts(
  editor: Editor,
  letters: readonly Element[] = [],
  others: readonly Editor[] = [],
): ComposeFacts {
  const apart = [...letters, ...others.filter((each) => each !== editor)];
  let subject: string | null = null;
  let recipients: readonly string[] | null = null;
  for (const part of around(editor)) {
    if (apart.some((each) => isWithin(part, each))) break;
    subject ??= subjectIn(part, editor);
    recipients ??= recipientsIn(part, editor);
    if (subject !== null && recipients !== null) break;
  }
  const documents = letters.length > 0 ? [] : documentsAround(editor.ownerDocument);
  const marks = documents.map((each) => marksOf(addressOf(each).href)).find((found) => found.length > 0);
  return { marks: marks ?? [], subject, recipients };
}

/** What each fact says of an asked message: that it is the one, that it is another, or (null) nothing. */
interface Compared {
  readonly mark: boolean | null;
  readonly subject: boolean | null;
  readonly recipient: boolean | null;
}

function compare(facts: ComposeFacts, asked: AskedMessage): Compared {
  const kind = (mark: string) => mark.split('=')[0];
  const comparable = facts.marks.filter((mark) => asked.marks.some((other) => kind(other) === kind(mark)));
  return {
    mark: comparable.length === 0 ? null : comparable.every((mark) => asked.marks.includes(mark)),
    subject: facts.subject === null || asked.subject.trim() === '' ? null : isReplyTo(facts.subject, asked.subject),
    recipient:
      facts.recipients === null || asked.recipient === null
        ? null
        : facts.recipients.includes(asked.recipient.toLowerCase()),
  };
}

/**
 * Whether a letter surely answers a message, so that a draft may go into it unasked: the page's address or a recipient
 * says so and nothing says otherwise. A subject alone does not: the same one stands over what goes to somebody else. It
 * does in the page that took the place of the letter's own when its reply was opened. A recipient who is another is
 * then no objection: many letters ask for answers at another address.
 */
export function surelyAnswers(facts: ComposeFacts, asked: WaitingDraft): boolean {
  const { mark, subject, recipient } = compare(facts, asked);
  const isOpened = asked.opensHere && subject === true;
  return mark !== false && subject !== false && (mark === true || recipient === true || isOpened);
}

/** Whether a letter is for somebody or something else than the message's answer. */
export function answersAnother(facts: ComposeFacts, asked: AskedMessage): boolean {
  const { mark, subject, recipient } = compare(facts, asked);
  if (mark === false || subject === false) return true;
  return recipient === false && mark === null && subject === null;
}

/** Whether a page tells so little of the letter that nobody can say which message it answers. */
export function tellsNothing(facts: ComposeFacts, asked: AskedMessage): boolean {
  return Object.values(compare(facts, asked)).every((said) => said === null);
}

function isReplyTo(written: string, asked: string): boolean {
  if (isForwarded(written) && !isForwarded(asked)) return false;
  const fold = (subject: string) => stripReplyPrefixes(subject).replace(/\s+/g, ' ').toLowerCase();
  return fold(written) === fold(asked);
}

import type { Message } from '../model/message.ts';
import { hashOf } from './hash.ts';
import { stripReplyPrefixes } from './subject.ts';

/** Letters and digits that the fingerprint reads of a body: past every greeting, short of every footer. */
const bodyLetters = 200;

/** Only letters and digits, composed and lower-cased, so that wrapping, quoting and punctuation do not count. */
function lettersOf(text: string, most: number): string {
  let letters = '';
  for (const run of text.matchAll(/[\p{L}\p{N}]{1,64}/gu)) {
    letters += run[0].normalize('NFKC').toLowerCase();
    if (letters.length >= most) break;
  }
  return letters.slice(0, most);
}

/**
 * A hash over what stays the same when a message moves to another folder or is read by another view of the same
 * mailbox: subject without reply marks, sender, day and the beginning of the body.
 *
 * @param message any message; nothing in it needs to be known
 * @returns 16 lower-case hex digits (64 bits): under one chance in a million of two alike among five million messages
 */
export function fingerprintOf(message: Pick<Message, 'subject' | 'from' | 'date' | 'body'>): string {
  const subject = lettersOf(stripReplyPrefixes(message.subject), Number.POSITIVE_INFINITY);
  const sender = (message.from?.address ?? '').trim().toLowerCase();
  const day = (message.date ?? '').slice(0, 10);
  return hashOf([subject, sender, day, lettersOf(message.body, bodyLetters)].join('\u0000'));
}

import type { Extraction } from '../model/extraction.ts';
import type { Message } from '../model/message.ts';

/** What tells one application from another: all null where not known, never empty. */
export interface ProcessFacts {
  /** The conversation, unique over all webmails; see `threadOf`. */
  readonly thread: string | null;
  /** ISO 8601 date or date-time of the letter. */
  readonly date: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly requisition: string | null;
}

/** @returns a key for the message's conversation, unique over all webmails; null where the webmail has none */
export function threadOf(message: Pick<Message, 'webmail' | 'threadKey'>): string | null {
  return message.threadKey === null || message.threadKey === '' ? null : `${message.webmail} ${message.threadKey}`;
}

/** Below this a company's name is a guess from a domain and cannot tell two processes apart. */
const leastSure = 0.4;

/** @returns the facts of a letter as read; a name that is only guessed counts as not known */
export function factsOf(
  message: Pick<Message, 'webmail' | 'threadKey' | 'date'>,
  extraction: Pick<Extraction, 'company' | 'role' | 'requisition'>,
): ProcessFacts {
  const { company, role, requisition } = extraction;
  return {
    thread: threadOf(message),
    date: message.date,
    company: company && company.confidence >= leastSure ? company.value : null,
    role: role?.value ?? null,
    requisition: requisition?.value ?? null,
  };
}

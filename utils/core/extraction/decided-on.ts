import type { Message } from '../model/message.ts';

/**
 * The day the decision was told: that of the message.
 *
 * @returns YYYY-MM-DD; null where the page shows no date that can be read
 */
export function decidedOn(message: Pick<Message, 'date'>): string | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/u.exec(message.date ?? '')?.[0] ?? null;
}

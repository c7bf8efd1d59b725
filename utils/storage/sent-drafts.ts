import { browser } from 'wxt/browser';
import { database } from './database.ts';

const prefix = 'sent.';

/** Notes that the reply with a draft to a message looked sent, until the browser ends: reason to offer "I sent it". */
export async function noteSent(key: string, now = Date.now()): Promise<void> {
  await browser.storage.session.set({ [prefix + key]: now });
}

/**
 * When a reply to a letter or an answer of a rejection last looked sent, ms since 1970 UTC, by the rejection's id.
 * Reads more than the database: not for a live query.
 */
export async function sentReplies(): Promise<ReadonlyMap<string, number>> {
  const notes = Object.entries(await browser.storage.session.get(null)).flatMap(([name, at]) =>
    name.startsWith(prefix) && typeof at === 'number' ? [[name.slice(prefix.length), at] as const] : [],
  );
  const keys = notes.map(([key]) => key);
  const { messages, feedback } = database();
  const [letters, answers] = await Promise.all([
    messages.where('key').anyOf(keys).toArray(),
    feedback.where('messageKey').anyOf(keys).toArray(),
  ]);
  const owners = new Map([
    ...letters.map(({ key, rejectionId }) => [key, rejectionId] as const),
    ...answers.map(({ messageKey, rejectionId }) => [messageKey ?? '', rejectionId] as const),
  ]);
  const latest = new Map<string, number>();
  for (const [key, at] of notes) {
    const owner = owners.get(key);
    if (owner !== undefined) latest.set(owner, Math.max(at, latest.get(owner) ?? 0));
  }
  return latest;
}

import { keysOfMessage, rejectionKeysFor } from '../core/feedback/answer-keys.ts';
import { type KeptLoop, mayAnswer } from '../core/feedback/join.ts';
import type { Message } from '../core/model/message.ts';
import { database } from './database.ts';

/**
 * The kept rejections that a message could answer, each with its letters and requests, in the order of their ids. Found
 * by index: what has nothing in common with the message is not read.
 */
export async function loopsNear(message: Message): Promise<readonly KeptLoop[]> {
  const db = database();
  return db.transaction('r', db.rejections, db.messages, db.requests, async () => {
    if ((await db.rejections.limit(1).count()) === 0) return [];
    const [found, letters] = await Promise.all([
      Promise.all(rejectionKeysFor(message).map((key) => db.rejections.where('answerKeys').equals(key).primaryKeys())),
      Promise.all(keysOfMessage(message).map((key) => db.messages.where('answerKeys').equals(key).toArray())),
    ]);
    const byLetter = new Set(letters.flat().map(({ rejectionId }) => rejectionId));
    const ids = [...new Set([...found.flat(), ...byLetter])].sort();
    // Some names begin alike: what shares no more than that is left before its letters are read.
    const rejections = (await db.rejections.bulkGet(ids))
      .filter((rejection) => rejection !== undefined)
      .filter((rejection) => byLetter.has(rejection.id) || mayAnswer(message, rejection));
    const near = rejections.map(({ id }) => id);
    const [messages, requests] = await Promise.all([
      db.messages.where('rejectionId').anyOf(near).toArray(),
      db.requests.where('rejectionId').anyOf(near).toArray(),
    ]);
    const messagesOf = Map.groupBy(messages, ({ rejectionId }) => rejectionId);
    const requestsOf = Map.groupBy(requests, ({ rejectionId }) => rejectionId);
    return rejections.map((rejection) => {
      const { id } = rejection;
      return { rejection, messages: messagesOf.get(id) ?? [], requests: requestsOf.get(id) ?? [] };
    });
  });
}

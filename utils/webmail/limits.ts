import type { Message } from '../core/model/message.ts';
import { textBudget } from '../mail/html-text.ts';

/** Longest ids and addresses (characters) that are passed on; a page can make them as long as it likes. */
const longestId = 1000;
const longestUrl = 2000;

/** The message with nothing in it longer than what is kept: ids are cut, a link that long is no link back. */
export function withinLimits(message: Message): Message {
  const { key, threadKey, url, body } = message;
  if (
    key.length <= longestId &&
    (threadKey?.length ?? 0) <= longestId &&
    (url?.length ?? 0) <= longestUrl &&
    body.length <= textBudget
  )
    return message;
  return {
    ...message,
    key: key.slice(0, longestId),
    threadKey: threadKey?.slice(0, longestId) ?? null,
    url: url !== null && url.length > longestUrl ? null : url,
    body: body.slice(0, textBudget),
  };
}

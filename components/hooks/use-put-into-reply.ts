import { useEffect, useState } from 'preact/hooks';
import { type FrontPage, frontPage } from '../../utils/tabs/front-page.ts';
import { replyInFrame } from '../../utils/tabs/reply-in-frame.ts';
import type { AskData } from '../draft/ask-data.ts';

/**
 * Puts a draft into the reply of the page in front, to the newest message of this rejection that is open there; null
 * where no mail is open in front.
 */
export function usePutIntoReply(data: Pick<AskData, 'messages' | 'feedback'> | null) {
  const [page, setPage] = useState<FrontPage | null>(null);
  useEffect(() => {
    frontPage().then(setPage, () => {});
  }, []);
  if (!data || !page || !('frame' in page)) return null;
  const { tabId, frame } = page;
  const asked = [
    ...data.feedback
      .toReversed()
      .flatMap(({ messageKey, fromAddress }) =>
        messageKey ? [{ key: messageKey, subject: '', recipient: fromAddress || null }] : [],
      ),
    ...data.messages.toReversed().map(({ key, subject, from }) => ({ key, subject, recipient: from?.address ?? null })),
  ];
  return async (text: string) => {
    for (const message of asked) {
      const result = await replyInFrame(tabId, frame.frameId, text, message);
      // Another message of this rejection may be the one that is open.
      if (result !== 'open_a_reply_first') return result;
    }
    return 'open_a_reply_first' as const;
  };
}

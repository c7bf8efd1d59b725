import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sentReplies } from '../../utils/storage/sent-drafts.ts';

const none: ReadonlyMap<string, number> = new Map();

/** When a reply of each rejection last looked sent in the mail (ms since 1970 UTC, by the rejection's id), live. */
export function useSentReplies(): ReadonlyMap<string, number> {
  const [sent, setSent] = useState(none);
  useEffect(() => {
    let isGone = false;
    const read = () => {
      sentReplies().then(
        (replies) => isGone || setSent(replies),
        () => {},
      );
    };
    read();
    const { onChanged } = browser.storage.session;
    onChanged.addListener(read);
    return () => {
      isGone = true;
      onChanged.removeListener(read);
    };
  }, []);
  return sent;
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveJournal } from '../utils/typed-words/journal-worker.ts';
import type { JournalReply, JournalRequest } from '../utils/typed-words/protocol.ts';

/** The worker of a page, which writes what is typed there to a file of ours, letter by letter. */
export default defineUnlistedScript(() => {
  const others = new BroadcastChannel('typed-words');
  const { hear, hearOthersForget } = serveJournal({
    folder: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('typed-words', { create: true }),
    ownName: crypto.randomUUID(),
    answer: (reply: JournalReply) => postMessage(reply),
    askOthersToForget: () => others.postMessage('forget'),
  });
  others.addEventListener('message', hearOthersForget);
  addEventListener('message', ({ data }: MessageEvent<JournalRequest>) => hear(data));
});

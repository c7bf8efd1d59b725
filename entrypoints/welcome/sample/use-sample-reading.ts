import { useEffect } from 'preact/hooks';
import { mountBanner } from '../../../components/banner/mount-banner.tsx';
import { judge } from '../../../utils/core/detection/judge.ts';
import { extractNames } from '../../../utils/core/extraction/extract-names.ts';
import { logError } from '../../../utils/log-error.ts';
import { send } from '../../../utils/messages/send.ts';
import { startReading } from '../../../utils/reading/start-reading.ts';
import { sampleAdapter } from './sample-adapter.ts';

/** Lets the real reader, judge and banner work on this page for as long as the sample inbox is shown. */
export function useSampleReading(): void {
  useEffect(() => {
    const ended = new AbortController();
    void send('page.hello', {})
      .then(({ settings, corrections }) => {
        if (ended.signal.aborted) return;
        startReading({
          document,
          adapter: sampleAdapter,
          mount: mountBanner,
          ask: send,
          detect: judge,
          readNames: async (message) => extractNames(message),
          writeDraft: null,
          loadReplies: () => Promise.reject(new Error('There is no reply in the sample inbox.')),
          context: { settings, corrections },
          signal: ended.signal,
          reload: () => location.reload(),
          onError: logError,
        });
      })
      .catch((error) => logError('sample', error));
    return () => ended.abort();
  }, []);
}

import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountBanner } from '../../components/banner/mount-banner.tsx';
import { mountMark } from '../../components/banner/mount-mark.tsx';
import { logError } from '../../utils/log-error.ts';
import { onKeptChanged } from '../../utils/messages/kept-changed.ts';
import { StaleError, send } from '../../utils/messages/send.ts';
import { onTabWord } from '../../utils/messages/tab-word.ts';
import { collectWaiting } from '../../utils/reading/collect-waiting.ts';
import { followFarLetters } from '../../utils/reading/far-letters.ts';
import { withListMarks } from '../../utils/reading/list-marks.ts';
import { pageHandle } from '../../utils/reading/page-handle.ts';
import { scriptsOnDemand } from '../../utils/reading/scripts-on-demand.ts';
import { startReading } from '../../utils/reading/start-reading.ts';
import { tellLetterOf } from '../../utils/reading/tell-letter.ts';
import { adapterFor } from '../../utils/webmail/registry.ts';

/**
 * Runs in the frames of sites that the person turned on (registered by the background, never by the manifest),
 * and for one click in any page where the person asks to keep a message.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true, // newer scripts of ours tell older ones by an event; pages need not hear more
  async main(ctx) {
    const hello = await send('page.hello', {}).catch((error) => logError('hello', error));
    if (!hello || ctx.isInvalid) return;
    const { siteIsOn, settings, corrections } = hello;
    const { signal } = ctx;
    const onLetterChanged = (callBack: () => void) => onTabWord('letter.changed', callBack, signal);
    const claim = tellLetterOf(document, send, signal);
    const letters = siteIsOn && !claim ? followFarLetters({ document, ask: send, onLetterChanged, signal }) : null;
    const adapter = adapterFor(document, { letters, claim });
    const marks = { document, mount: mountMark, ask: send, onKeptChanged, signal, onError };
    const scripts = scriptsOnDemand(send, onError);
    const page =
      siteIsOn && !settings.paused
        ? startReading({
            document,
            adapter: settings.listMarks ? withListMarks(adapter, marks) : adapter,
            mount: mountBanner,
            ask: send,
            ...scripts,
            context: { settings, corrections },
            signal,
            reload: () => location.reload(),
            onError,
          })
        : null;
    globalThis.afterwordPage = pageHandle({ document, adapter, ask: send, ...scripts, corrections, page, signal });
    if (!siteIsOn) return;
    await collectWaiting({ document, ask: send, ...scripts, signal }).catch((error) => onError('draft', error));
  },
});

/** That the extension was updated or turned off is no error: the banner tells the person. */
function onError(what: string, error: unknown): void {
  if (!(error instanceof StaleError)) logError(what, error);
}

import { useEffect, useRef } from 'preact/hooks';
import { RestingCard } from '../../components/care/resting-card.tsx';
import { FrontPagePanel } from '../../components/front/front-page-panel.tsx';
import { rejectionAddress } from '../../components/history/rejection-title.ts';
import { useFrontPage } from '../../components/hooks/use-front-page.ts';
import { useHash } from '../../components/hooks/use-hash.ts';
import { useLazy } from '../../components/hooks/use-lazy.ts';
import { useLookBackOffer } from '../../components/hooks/use-look-back-offer.ts';
import { useOpenEnds } from '../../components/hooks/use-open-ends.ts';
import { useDone, useRequestActs } from '../../components/hooks/use-request-acts.ts';
import { useRest } from '../../components/hooks/use-rest.ts';
import { useSettings } from '../../components/hooks/use-settings.ts';
import { Loading, Trouble } from '../../components/ui/states.tsx';
import { Toast } from '../../components/ui/toast.tsx';
import { t } from '../../utils/i18n/t.ts';
import { logError } from '../../utils/log-error.ts';
import { noteNo } from '../../utils/storage/last-no.ts';
import { LookBackPage } from './look-back-page.tsx';
import { PopupFrame, PopupLists } from './popup.tsx';
import { QuietCorner } from './quiet-corner.tsx';

/** The popup: one page for each address after "#". */
export function App() {
  const [route = '', id = ''] = useHash().split('/');
  const before = useRef(route);
  // What had the focus is gone with the screen that was left.
  useEffect(() => {
    if (route === '' && before.current !== '') document.querySelector('h1')?.focus();
    before.current = route;
  }, [route]);
  // So that nothing asks how the person is right after.
  useEffect(() => {
    if (id !== '') noteNo().catch((error) => logError('a no that was seen', error));
  }, [id]);
  if (route === 'look-back') return <LookBack key={id} id={id} />;
  if (route === 'ask') return <Ask key={id} id={id} />;
  return <Home />;
}

/** Looking back, with what could not be written said below it. */
function LookBack({ id }: { readonly id: string }) {
  const { done, say, clear } = useDone();
  return (
    <PopupFrame>
      <LookBackPage id={id} onDone={say} />
      <Toast done={done} onClose={clear} />
    </PopupFrame>
  );
}

/** The flow for asking: its drafts in five languages are loaded when they are needed. */
function Ask({ id }: { readonly id: string }) {
  const { done, say, clear } = useDone();
  const part = useLazy(() => import('./ask-page.tsx'));
  return (
    <PopupFrame>
      {part ? <part.AskPage id={id} onDone={say} /> : <Loading />}
      <Toast done={done} onClose={clear} />
    </PopupFrame>
  );
}

/** What comes next, live. */
function Home() {
  const ends = useOpenEnds();
  const { done, say, clear } = useDone();
  const acts = { ...useRequestActs(say), ...useLookBackOffer(say) };
  const { page, outcome, keptId, keep, report } = useFrontPage();
  const { settings } = useSettings();
  const rest = useRest(settings);
  const now = Date.now();
  return (
    <PopupFrame>
      {ends.status === 'loading' && <Loading />}
      {ends.status === 'failed' && <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />}
      {ends.status === 'ready' && rest.until !== null && (
        <RestingCard until={rest.until} now={now} onShow={rest.show} />
      )}
      {ends.status === 'ready' && settings && rest.until === null && (
        <PopupLists ends={ends.value} now={now} acts={acts} />
      )}
      {ends.status === 'ready' && <QuietCorner settings={settings} onDone={say} />}
      <footer class="popup-foot">
        <Toast done={done} onClose={clear} />
        <FrontPagePanel
          page={page}
          isPaused={settings?.paused ?? false}
          outcome={outcome}
          keptAt={keptId && rejectionAddress(keptId)}
          report={report}
          onKeep={keep}
        />
      </footer>
    </PopupFrame>
  );
}

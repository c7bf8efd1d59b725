import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useHash } from '../../components/hooks/use-hash.ts';
import { useDone } from '../../components/hooks/use-request-acts.ts';
import { Toast } from '../../components/ui/toast.tsx';
import { OptionsFrame } from './options-frame.tsx';
import { AboutPage } from './pages/about-page.tsx';
import { HistoryRoute } from './pages/history-route.tsx';
import { RecordRoute } from './pages/record-route.tsx';
import { SettingsRoute } from './pages/settings-route.tsx';

/** The options tab: one page for each address after "#". */
export function App() {
  const [page = '', id = '', part] = useHash().split('/');
  const { done, say, clear } = useDone();
  const address = `${page}/${id}`;
  const first = useRef(true);
  useEffect(() => {
    scrollTo(0, 0);
    // A new page is announced by its heading; the first one by the browser itself.
    if (!first.current && part !== 'look-back') document.querySelector<HTMLElement>('h1')?.focus();
    first.current = false;
  }, [address]);
  return (
    <OptionsFrame page={page === '' ? 'history' : page}>
      {page === 'rejection' && (
        <RecordRoute id={id} part={part === 'look-back' ? 'look_back' : 'record'} onDone={say} />
      )}
      {page === 'settings' && <SettingsRoute onDone={say} />}
      {page === 'help' && <AboutPage version={browser.runtime.getManifest().version} />}
      {!['rejection', 'settings', 'help'].includes(page) && <HistoryRoute onDone={say} />}
      <Toast done={done} onClose={clear} />
    </OptionsFrame>
  );
}

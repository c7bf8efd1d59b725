import { browser } from 'wxt/browser';
import { useHash } from '../../components/hooks/use-hash.ts';
import { useDone } from '../../components/hooks/use-request-acts.ts';
import type { RecordPart } from '../../components/record/record-page.tsx';
import { Toast } from '../../components/ui/toast.tsx';
import { OptionsFrame } from './options-frame.tsx';
import { AboutPage } from './pages/about-page.tsx';
import { HistoryRoute } from './pages/history-route.tsx';
import { morePages } from './pages/more-pages.tsx';
import { RecordRoute } from './pages/record-route.tsx';
import { SettingsRoute } from './pages/settings-route.tsx';

const parts: Readonly<Record<string, RecordPart>> = { 'look-back': 'look_back', ask: 'ask' };

/** A part of the address as it was before it was written into one; as it stands where it was never that. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The options tab: one page for each address after "#". */
export function App() {
  const [page = '', id = '', part = ''] = useHash().split('/');
  const { done, say, clear } = useDone();
  return (
    <OptionsFrame page={page} address={`${page}/${id}`}>
      {page === 'rejection' && <RecordRoute key={id} id={id} part={parts[part] ?? 'record'} onDone={say} />}
      {page === 'settings' && <SettingsRoute address={readable(id)} onDone={say} />}
      {page === 'help' && <AboutPage version={browser.runtime.getManifest().version} />}
      {morePages[page]?.(say, readable(id))}
      {!['rejection', 'settings', 'help'].includes(page) && !morePages[page] && <HistoryRoute onDone={say} />}
      <Toast done={done} onClose={clear} />
    </OptionsFrame>
  );
}

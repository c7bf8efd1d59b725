import { useEffect } from 'preact/hooks';
import { useHash } from '../../components/hooks/use-hash.ts';
import { useLiveQuery } from '../../components/hooks/use-live-query.ts';
import { useSites } from '../../components/hooks/use-sites.ts';
import { t } from '../../utils/i18n/t.ts';
import { deleteSamples } from '../../utils/storage/delete-rejection.ts';
import { listRejections } from '../../utils/storage/rejections.ts';
import { SampleInbox } from './sample/sample-inbox.tsx';
import { useSampleReading } from './sample/use-sample-reading.ts';
import { WelcomePage } from './welcome-page.tsx';

/** The welcome tab: the first page, or the sample inbox at `#sample` and `#sample/<letter>`. */
export function App() {
  const [route, letter] = useHash().split('/');
  const isSample = route === 'sample';
  useEffect(() => {
    document.title = `${isSample ? t('sample.title') : t('welcome.page')} · ${t('extension.name')}`;
    if (!isSample) scrollTo(0, 0);
  }, [isSample]);
  return isSample ? <Sample openId={letter ?? null} /> : <Welcome />;
}

function Welcome() {
  return <WelcomePage sites={useSites()} />;
}

function Sample({ openId }: { readonly openId: string | null }) {
  useSampleReading();
  const samples = useLiveQuery(async () => (await listRejections()).filter((each) => each.sample).length);
  const kept = samples.status === 'ready' ? samples.value : null;
  // A letter that is open goes on saying "kept": the page begins anew, as after opening a webmail again.
  const forget = () => void deleteSamples().then(() => location.reload());
  return <SampleInbox openId={openId} now={Date.now()} kept={kept} onForget={forget} />;
}

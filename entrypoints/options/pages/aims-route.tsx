import { AimsPage } from '../../../components/aims/aims-page.tsx';
import { useAimActs, useAims } from '../../../components/hooks/use-aims.ts';
import { Loading, Trouble } from '../../../components/ui/states.tsx';
import type { Done } from '../../../components/ui/toast.tsx';
import { t } from '../../../utils/i18n/t.ts';

/** What the person is looking for, live. */
export function AimsRoute({ onDone }: { readonly onDone: (done: Done) => void }) {
  const data = useAims();
  const acts = useAimActs(onDone);
  if (data.status === 'loading') return <Loading />;
  if (data.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  return <AimsPage {...data.value} {...acts} />;
}

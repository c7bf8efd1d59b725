import { useLiveQuery } from '../../../components/hooks/use-live-query.ts';
import { Loading, Trouble } from '../../../components/ui/states.tsx';
import type { Done } from '../../../components/ui/toast.tsx';
import { t } from '../../../utils/i18n/t.ts';
import { dayOf } from '../../../utils/storage/clock.ts';
import { deleteSamples } from '../../../utils/storage/delete-rejection.ts';
import { addRejection, listRejections } from '../../../utils/storage/rejections.ts';
import { HistoryPage } from './history-page.tsx';

/** The history, live. */
export function HistoryRoute({ onDone }: { readonly onDone: (done: Done) => void }) {
  const rejections = useLiveQuery(listRejections);
  if (rejections.status === 'loading') return <Loading />;
  if (rejections.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  const add = async () => {
    const { id } = await addRejection({ decidedOn: dayOf(Date.now()) });
    location.hash = `#/rejection/${id}`;
  };
  const forget = async () => {
    await deleteSamples();
    onDone({ text: t('sample.forgotten'), undo: null });
  };
  return (
    <HistoryPage
      rejections={rejections.value}
      now={Date.now()}
      onAdd={() => void add()}
      onForgetSamples={() => void forget()}
    />
  );
}

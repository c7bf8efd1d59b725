import { useEffect } from 'preact/hooks';
import { rejectionTitle } from '../../../components/history/rejection-title.ts';
import { useLazy } from '../../../components/hooks/use-lazy.ts';
import { useRecord } from '../../../components/hooks/use-record.ts';
import { useRecordActs } from '../../../components/hooks/use-record-acts.ts';
import { RecordPage, type RecordPart } from '../../../components/record/record-page.tsx';
import { Empty, Loading, Trouble } from '../../../components/ui/states.tsx';
import type { Done } from '../../../components/ui/toast.tsx';
import { t } from '../../../utils/i18n/t.ts';
import { logError } from '../../../utils/log-error.ts';
import { noteNo } from '../../../utils/storage/last-no.ts';
import { LookBackRoute } from './look-back-route.tsx';

interface RecordRouteProps {
  readonly id: string;
  readonly part: RecordPart;
  readonly onDone: (done: Done) => void;
}

/** A record's own page, live. */
export function RecordRoute({ id, part, onDone }: RecordRouteProps) {
  const record = useRecord(id);
  const acts = useRecordActs(id, rejectionTitle, onDone);
  const asking = useLazy(() => import('./ask-route.tsx'));
  // So that nothing asks how the person is right after.
  useEffect(() => void noteNo().catch((error) => logError('a no that was seen', error)), [id]);
  if (record.status === 'loading') return <Loading />;
  if (record.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  if (record.value === null)
    return (
      <Empty title={t('record.gone')}>
        <a href="#/history">{t('options.history')}</a>
      </Empty>
    );
  const ask = asking ? <asking.AskRoute id={id} onDone={onDone} /> : <Loading />;
  const lookBack = <LookBackRoute id={id} focused={part === 'look_back'} onDone={onDone} />;
  return (
    <RecordPage key={id} data={record.value} part={part} now={Date.now()} acts={acts} lookBack={lookBack} ask={ask} />
  );
}

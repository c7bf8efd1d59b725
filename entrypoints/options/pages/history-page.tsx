import { useState } from 'preact/hooks';
import { RestingCounts } from '../../../components/care/resting-counts.tsx';
import { filterRejections, type HistoryFilter, noFilter } from '../../../components/history/filter-rejections.ts';
import { HistoryFilters } from '../../../components/history/history-filters.tsx';
import { RejectionRows } from '../../../components/history/rejection-rows.tsx';
import { useRest } from '../../../components/hooks/use-rest.ts';
import { useSettings } from '../../../components/hooks/use-settings.ts';
import { Button } from '../../../components/ui/button.tsx';
import { Empty } from '../../../components/ui/states.tsx';
import type { Rejection } from '../../../utils/core/model/rejection.ts';
import { plural } from '../../../utils/i18n/plural.ts';
import { t } from '../../../utils/i18n/t.ts';

interface HistoryPageProps {
  readonly rejections: readonly Rejection[];
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly onAdd: () => void;
  readonly onForgetSamples: () => void;
}

/** Everything that is kept, to look through. */
export function HistoryPage({ rejections, now, onAdd, onForgetSamples }: HistoryPageProps) {
  const [filter, setFilter] = useState<HistoryFilter>(noFilter);
  const shown = filterRejections(rejections, filter);
  const rest = useRest(useSettings().settings);
  const found = rest.until === null ? plural('history.found', shown.length) : <RestingCounts onShow={rest.show} />;
  const samples = rejections.filter(({ sample }) => sample).length;
  return (
    <>
      <header class="page-top">
        <h1 tabIndex={-1}>{t('options.history')}</h1>
        <Button onClick={onAdd}>{t('history.add')}</Button>
      </header>
      {rejections.length === 0 ? (
        <Empty title={t('history.empty.title')}>
          <p>{t('history.empty.text')}</p>
          <a class="aw-button aw-button-plain" href="/welcome.html#sample">
            {t('welcome.try')}
          </a>
        </Empty>
      ) : (
        <>
          <HistoryFilters filter={filter} found={filter !== noFilter && found} onChange={setFilter} />
          {shown.length > 0 ? (
            <RejectionRows rejections={shown} now={now} />
          ) : (
            <Empty title={t('history.none.title')}>
              <Button onClick={() => setFilter(noFilter)}>{t('history.none.clear')}</Button>
            </Empty>
          )}
        </>
      )}
      {samples > 0 && (
        <p>
          <Button kind="quiet" onClick={onForgetSamples}>
            {plural('sample.forget_records', samples)}
          </Button>
        </p>
      )}
    </>
  );
}

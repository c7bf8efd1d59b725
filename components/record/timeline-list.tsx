import { formatDay, formatMoment } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import type { RecordData } from './record-data.ts';
import { timelineOf } from './timeline.ts';

/** What happened, a line each. */
export function TimelineList({ data, now }: { readonly data: RecordData; readonly now: number }) {
  return (
    <ol class="timeline">
      {timelineOf(data).map(({ kind, at }) => (
        <li key={`${kind}${at}`}>
          <time dateTime={new Date(at).toISOString()}>
            {kind === 'decided' ? formatDay(data.rejection.decidedOn, now) : formatMoment(at, now)}
          </time>
          <span>{t(`record.timeline.${kind}`)}</span>
        </li>
      ))}
    </ol>
  );
}

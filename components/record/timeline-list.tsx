import { formatDay, formatMoment } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import type { RecordData } from './record-data.ts';
import { type Happening, timelineOf } from './timeline.ts';

/** What happened, a line each. */
export function TimelineList({ data, now }: { readonly data: RecordData; readonly now: number }) {
  return (
    <ol class="timeline">
      {timelineOf(data).map((happening, position) => (
        <li key={`${position}${happening.kind}`}>
          <time dateTime={new Date(happening.at).toISOString()}>
            {happening.day ? formatDay(happening.day, now) : formatMoment(happening.at, now)}
          </time>
          <span>{wordsOf(happening)}</span>
        </li>
      ))}
    </ol>
  );
}

function wordsOf(happening: Happening): string {
  if (happening.kind !== 'feedback') return t(`record.timeline.${happening.kind}`);
  return t('record.timeline.feedback', { grade: t(`feedback.grade.${happening.grade}`) });
}

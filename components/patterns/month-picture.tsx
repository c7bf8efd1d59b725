import { stages } from '../../utils/core/model/stage.ts';
import type { Patterns } from '../../utils/core/patterns/aggregate.ts';
import { t } from '../../utils/i18n/t.ts';
import { Columns } from './columns.tsx';
import { monthName } from './month.ts';
import { Picture } from './picture.tsx';
import { ShareBar } from './share-bar.tsx';

/** How many came in each month, and how far they went. */
export function MonthPicture({ picture: { n, enough, rows } }: { readonly picture: Patterns['byMonth'] }) {
  const later = (row: (typeof rows)[number]) => row.byStage.interview + row.byStage.final;
  const sum = rows.reduce((all, row) => all + later(row), 0);
  const total = rows.reduce((all, row) => all + row.total, 0);
  const most = [...rows].sort((a, b) => b.total - a.total)[0];
  const isEven = rows.filter((row) => row.total === most?.total).length > 1;
  const sentence = !most
    ? t('patterns.even', { n }) // nobody knows the days
    : isEven
      ? t('patterns.by_month.sentence_even', { n, months: rows.length })
      : t('patterns.by_month.sentence', { n, month: monthName(most.month), count: most.total });
  return (
    <Picture
      title={t('patterns.by_month.title')}
      n={n}
      sentence={enough ? sentence : null}
      head={[t('patterns.by_month.month'), t('patterns.by_month.all'), ...stages.map((stage) => t(`stage.${stage}`))]}
      rows={rows.map((row) => [monthName(row.month), row.total, ...stages.map((stage) => row.byStage[stage])])}
    >
      <Columns
        columns={rows.map((row) => ({
          month: row.month,
          parts: [
            { look: 'earlier', count: row.total - later(row) },
            { look: 'later', count: later(row) },
          ],
        }))}
      />
      <ShareBar
        parts={[
          { look: 'later', name: t('patterns.by_month.later'), count: sum },
          { look: 'earlier', name: t('patterns.by_month.earlier'), count: total - sum },
        ]}
      />
    </Picture>
  );
}

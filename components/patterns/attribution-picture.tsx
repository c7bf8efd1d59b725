import { type Attribution, attributions } from '../../utils/core/model/reason.ts';
import type { Patterns } from '../../utils/core/patterns/aggregate.ts';
import { t } from '../../utils/i18n/t.ts';
import { Columns } from './columns.tsx';
import { monthName } from './month.ts';
import { Picture } from './picture.tsx';
import { ShareBar } from './share-bar.tsx';

/** How much of it was not the person's, as they decided, over time. */
export function AttributionPicture({ picture: { n, enough, rows } }: { readonly picture: Patterns['attributions'] }) {
  const count = (attribution: Attribution) => rows.reduce((sum, row) => sum + row.counts[attribution], 0);
  const [mine, shared, notMine] = [count('mine'), count('shared'), count('not_mine')];
  const reasons = mine + shared + notMine;
  const sentence = t('patterns.attributions.sentence', { n, reasons, mine, shared, not_mine: notMine });
  return (
    <Picture
      title={t('patterns.attributions.title')}
      n={n}
      sentence={enough ? sentence : null}
      head={[t('patterns.by_month.month'), ...attributions.map((each) => t(`attribution.${each}`))]}
      rows={rows.map((row) => [monthName(row.month), ...attributions.map((each) => row.counts[each])])}
    >
      <ShareBar parts={attributions.map((look) => ({ look, name: t(`attribution.${look}`), count: count(look) }))} />
      <Columns
        columns={rows.map((row) => ({
          month: row.month,
          parts: attributions.map((look) => ({ look, count: row.counts[look] })),
        }))}
      />
    </Picture>
  );
}

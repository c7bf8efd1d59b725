import { reasons } from '../../utils/core/model/reason.ts';
import type { Patterns } from '../../utils/core/patterns/aggregate.ts';
import { t } from '../../utils/i18n/t.ts';
import { Bars } from './bars.tsx';
import { Picture } from './picture.tsx';

/** So many reasons are drawn; the table has them all. */
const mostBars = 8;

/** The row with the highest number; null where two share it: then nothing stands out. */
function onlyHighest<Row extends { readonly count: number }>(rows: readonly Row[]): Row | null {
  const [first, second] = [...rows].sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first : null;
}

/** Where in the process things end. */
export function StagePicture({ picture: { n, enough, rows } }: { readonly picture: Patterns['byStage'] }) {
  const named = rows.map(({ stage, count }) => ({ stage, name: t(`stage.${stage}`), count }));
  const known = named.filter(({ stage, count }) => stage !== 'unknown' && count > 0);
  const most = onlyHighest(known);
  return (
    <Picture
      title={t('patterns.by_stage.title')}
      n={n}
      sentence={stageSentence(enough, most, n)}
      head={[t('patterns.by_stage.stage'), t('patterns.by_stage.count')]}
      rows={named.map(({ name, count }) => [name, count])}
    >
      <Bars rows={named.filter(({ stage, count }) => stage !== 'unknown' || count > 0)} />
    </Picture>
  );
}

/** Reasons that letters hint at or the person knows. */
export function ReasonsPicture({ picture: { n, enough, rows } }: { readonly picture: Patterns['reasons'] }) {
  const named = rows.map(({ reason, own, count }) => {
    const name = own ? reason : reasonName(reason);
    return { name, inSentence: own ? reason : name.toLowerCase(), count };
  });
  const most = onlyHighest(named);
  return (
    <Picture
      title={t('patterns.reasons.title')}
      n={n}
      sentence={reasonSentence(enough, most && { name: most.inSentence, count: most.count }, n)}
      head={[t('patterns.reasons.reason'), t('patterns.reasons.count')]}
      rows={named.map(({ name, count }) => [name, count])}
    >
      <Bars rows={named.slice(0, mostBars)} />
    </Picture>
  );
}

function reasonName(reason: string): string {
  const ours = reasons.find((each) => each === reason);
  return ours ? t(`reason.${ours}`) : reason;
}

/** What became of asking for feedback. */
export function AskedPicture({ picture: { n, enough, rows } }: { readonly picture: Patterns['asked'] }) {
  const named = [
    { name: t('patterns.asked.answered'), count: rows.answered },
    { name: t('patterns.asked.declined'), count: rows.declined },
    { name: t('patterns.asked.no_answer'), count: rows.noAnswer },
    { name: t('patterns.asked.waiting'), count: rows.waiting },
  ];
  return (
    <Picture
      title={t('patterns.asked.title')}
      n={n}
      sentence={enough ? t('patterns.asked.sentence', { n, answered: rows.answered }) : null}
      head={[t('patterns.asked.title'), t('patterns.by_stage.count')]}
      rows={named.map(({ name, count }) => [name, count])}
    >
      <Bars rows={named} />
    </Picture>
  );
}

interface Named {
  readonly name: string;
  readonly count: number;
}

function stageSentence(isEnough: boolean, most: Named | null, n: number): string | null {
  if (!isEnough) return null;
  if (!most) return t('patterns.even', { n });
  return t('patterns.by_stage.sentence', { n, count: most.count, stage: most.name.toLowerCase() });
}

function reasonSentence(isEnough: boolean, most: Named | null, n: number): string | null {
  if (!isEnough) return null;
  if (!most) return t('patterns.even', { n });
  return t('patterns.reasons.sentence', { n, count: most.count, reason: most.name });
}

import type { Theme } from '../../utils/core/model/theme.ts';
import type { Patterns, ThemeRow } from '../../utils/core/patterns/aggregate.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';
import { mostColumns } from './columns.tsx';
import { monthName, monthShort } from './month.ts';
import { Multiple } from './multiple.tsx';
import { Picture } from './picture.tsx';

interface ThemeLinesPictureProps {
  readonly title: string;
  readonly picture: Patterns['themesOverTime'];
  /** The same themes with their counts, in the same order. */
  readonly rows: readonly ThemeRow[];
  readonly themes: readonly Theme[];
}

/** So many themes are drawn; the table has them all. */
const mostMultiples = 4;

/** Themes or strengths over the months, one small drawing each. */
export function ThemeLinesPicture({ title, picture, rows, themes }: ThemeLinesPictureProps) {
  const { n, enough, rows: lines } = picture;
  const named = lines.map((line) => ({
    ...line,
    name: themeLabel(line.key, themes),
    count: line.months.reduce((sum, { count }) => sum + count, 0),
  }));
  const first = lines[0]?.months ?? [];
  const shown = first.slice(-mostColumns);
  const most = Math.max(0, ...shown.map(({ of }) => of));
  return (
    <Picture
      title={title}
      n={n}
      sentence={enough ? sentenceOf(named, rows, n) : null}
      head={[t('patterns.by_month.month'), t('patterns.over_time.notes'), ...named.map(({ name }) => name)]}
      rows={first.map(({ month, of }, at) => [
        monthName(month),
        of,
        ...named.map(({ months }) => months[at]?.count ?? 0),
      ])}
    >
      {named.slice(0, mostMultiples).map(({ key, name, count, months }) => (
        <Multiple
          key={key}
          name={name}
          sum={t('patterns.over_time.count', { count, n })}
          months={months.slice(-mostColumns)}
          most={most}
        />
      ))}
      <p class="multiple-months">
        {[...new Set([shown[0], shown.at(-1)])].map((each) => each && <span>{monthShort(each.month, true)}</span>)}
      </p>
      <p class="multiple-key">
        <span>
          <span class="fill swatch multiple-key-some" /> {t('patterns.over_time.some')}
        </span>
        <span>
          <span class="fill swatch multiple-key-all" /> {t('patterns.over_time.all')}
        </span>
      </p>
    </Picture>
  );
}

interface Named {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** The one that most letters' notes mention, and how it went of late; none where two share the first place. */
function sentenceOf(named: readonly Named[], rows: readonly ThemeRow[], n: number): string {
  const [first, second] = [...named].sort((one, other) => other.count - one.count);
  if (!first || first.count === second?.count) return t('patterns.even', { n });
  const sentence = t('patterns.over_time.sentence', { theme: first.name, count: first.count, n });
  const trend = rows.find(({ key }) => key === first.key)?.trend;
  if (!trend) return sentence;
  const { now, of, before } = trend;
  return `${sentence} ${t(`themes.trend_${trend.direction}`, { now, of, before })}.`;
}

import { scaleBand } from 'd3-scale';
import type { ThemeMonth } from '../../utils/core/patterns/theme-lines.ts';

interface MultipleProps {
  readonly name: string;
  /** What it adds up to, in words. */
  readonly sum: string;
  readonly months: readonly ThemeMonth[];
  /** The most letters with notes in one month, so that drawings beside each other share their height. */
  readonly most: number;
}

/** Height in CSS pixels; the width is that of its place. */
const height = 48;

/** One small drawing among others alike: for each month a frame for its letters, filled as far as they mention it. */
export function Multiple({ name, sum, months, most }: MultipleProps) {
  const x = scaleBand<string>(
    months.map(({ month }) => month),
    [0, 100],
  ).paddingInner(0.25);
  const y = (count: number) => (count / Math.max(1, most)) * (height - 2);
  return (
    <div class="multiple">
      <div class="multiple-top">
        <span dir="auto">{name}</span>
        <span class="note">{sum}</span>
      </div>
      <svg
        class="multiple-drawing"
        viewBox={`0 0 100 ${height}`}
        height={height}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {months.map(({ month, count, of }) => (
          <g key={month} transform={`translate(${x(month) ?? 0})`}>
            <rect class="multiple-all" width={x.bandwidth()} y={height - 1 - y(of)} height={y(of)} />
            <rect class="multiple-some" width={x.bandwidth()} y={height - 1 - y(count)} height={y(count)} />
          </g>
        ))}
      </svg>
    </div>
  );
}

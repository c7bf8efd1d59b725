import { monthName, monthShort } from './month.ts';

/** One month: its parts from the foot up, each with the look of what it means. */
export interface Column {
  /** YYYY-MM. */
  readonly month: string;
  readonly parts: readonly { readonly look: Look; readonly count: number }[];
}

/** The same look for the same meaning everywhere; each can be told apart without its colour. */
export type Look = 'later' | 'earlier' | 'mine' | 'shared' | 'not_mine';

/** So many months are drawn; the table has them all. */
export const mostColumns = 18;

/** Standing columns, one a month, with the number on top. */
export function Columns({ columns }: { readonly columns: readonly Column[] }) {
  const shown = columns.slice(-mostColumns);
  const total = ({ parts }: Column) => parts.reduce((sum, part) => sum + part.count, 0);
  const most = Math.max(1, ...shown.map(total));
  const every = shown.length > 12 ? 3 : 1;
  return (
    <div class="columns">
      {shown.map((column, index) => (
        <div key={column.month} class="column" title={monthName(column.month)}>
          <span class="column-count">{total(column) || ''}</span>
          <span class="column-stack" style={{ height: `${(total(column) / most) * 112}px` }}>
            {column.parts.map(
              ({ look, count }) =>
                count > 0 && <span key={look} class={`fill fill-${look}`} style={{ flexGrow: count }} />,
            )}
          </span>
          <span class="column-month">{index % every === 0 ? monthShort(column.month, index === 0) : ' '}</span>
        </div>
      ))}
    </div>
  );
}

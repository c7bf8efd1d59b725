interface BarsProps {
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

/** Lying bars, each with its name and its number beside it. */
export function Bars({ rows }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div class="bars">
      {rows.map(({ name, count }) => (
        <div key={name} class="bar-row">
          <span class="bar-name">{name}</span>
          <span class="bar-track">
            <span class="bar" style={{ width: `${(count / most) * 100}%` }} />
            <span class="bar-count">{count}</span>
          </span>
        </div>
      ))}
    </div>
  );
}

import type { Look } from './columns.tsx';

/** One bar in parts, each with its words and its number below. */
export function ShareBar({
  parts,
}: {
  readonly parts: readonly { readonly look: Look; readonly name: string; readonly count: number }[];
}) {
  return (
    <div class="share">
      <div class="share-bar">
        {parts.map(
          ({ look, count }) => count > 0 && <span key={look} class={`fill fill-${look}`} style={{ flexGrow: count }} />,
        )}
      </div>
      <div class="share-names">
        {parts.map(({ look, name, count }) => (
          <span key={look}>
            <span class={`fill swatch fill-${look}`} /> {name} {count}
          </span>
        ))}
      </div>
    </div>
  );
}

/**
 * Thin icons on a 24 unit grid. `mark` and `leaf` are ours; the others are paths of Lucide
 * (ISC License, © Lucide Icons and Contributors, lucide.dev). Never without words beside them.
 */
const paths = {
  mark: ['M3.5 20h8c4.6 0 7-2.6 7-7.4', 'M18.5 12.6c-4.8-.4-7.3-3.5-6.6-9.1 5.2.2 8 3.4 6.6 9.1Z'],
  arrow: ['M5 12h14', 'm12 5 7 7-7 7'],
  back: ['m12 19-7-7 7-7', 'M19 12H5'],
  check: ['M20 6 9 17l-5-5'],
  clock: ['M12 6v6l4 2', 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z'],
  search: ['m21 21-4.34-4.34', 'M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z'],
  undo: ['M9 14 4 9l5-5', 'M4 9h10.5a5.5 5.5 0 0 1 0 11H11'],
} as const;

export type IconName = keyof typeof paths;

/** A thin icon in the colour of the text; `size` in px. Hidden from screen readers: the words beside it speak. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class={`aw-icon aw-icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {paths[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

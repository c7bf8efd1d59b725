import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import { TableTwin } from './table-twin.tsx';

interface PictureProps {
  readonly title: string;
  /** How many events it rests on. */
  readonly n: number;
  /** What it shows, in words; null where there are too few to say anything. */
  readonly sentence: string | null;
  readonly head: readonly string[];
  /** One row each, the first cell its name. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** The drawing; it is for the eye, the table below tells the same. */
  readonly children: ComponentChildren;
}

/** One picture: what it says, the drawing, and the same as a table. */
export function Picture({ title, n, sentence, head, rows, children }: PictureProps) {
  return (
    <section class="part picture">
      <h2>
        {title} <span class="note">{t('patterns.count_n', { n })}</span>
      </h2>
      <p class={sentence === null ? 'note' : undefined}>
        {sentence ?? (n === 0 ? t('patterns.none') : t('patterns.too_few', { n }))}
      </p>
      {n > 0 && (
        <>
          <div class="drawing" aria-hidden="true">
            {children}
          </div>
          <TableTwin title={title} head={head} rows={rows} />
        </>
      )}
    </section>
  );
}

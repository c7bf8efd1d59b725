import type { Aim } from '../../utils/core/model/aim.ts';
import { t } from '../../utils/i18n/t.ts';
import { OwnPicture } from './own-picture.tsx';

/** So many are shown in so small a window. */
const most = 2;

/** What the person pinned, in the popup. */
export function PinnedAims({ aims }: { readonly aims: readonly Aim[] }) {
  return (
    <section class="pinned" aria-label={t('aims.title')}>
      {aims.slice(0, most).map((aim) => (
        <figure key={aim.id}>
          {aim.picture && <OwnPicture picture={aim.picture} words={aim.text} />}
          {aim.text && <figcaption dir="auto">{aim.text}</figcaption>}
        </figure>
      ))}
    </section>
  );
}

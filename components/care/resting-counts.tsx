import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';

/** Stands where a count would be in a lighter week, with a way to see it. */
export function RestingCounts({ onShow }: { readonly onShow: () => void }) {
  return (
    <p class="note resting">
      {t('care.resting.counts')}{' '}
      <Button kind="quiet" onClick={onShow}>
        {t('care.resting.show')}
      </Button>
    </p>
  );
}

import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';

interface SkipOfferProps {
  /** Takes the planned request away; null where none is planned, and nothing needs doing. */
  readonly onSkip: (() => void) | null;
  readonly onWrite: () => void;
}

/** After an automatic no right after applying, leaving it is offered before asking. */
export function SkipOffer({ onSkip, onWrite }: SkipOfferProps) {
  return (
    <div class="ask-offer">
      <p>{t('draft.skip.text')}</p>
      <p class="row-buttons">
        {onSkip && (
          <Button kind="primary" onClick={onSkip}>
            {t('draft.skip.skip')}
          </Button>
        )}
        <Button onClick={onWrite}>{t('draft.skip.write')}</Button>
      </p>
    </div>
  );
}

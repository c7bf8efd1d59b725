import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';

/** Deletes all there is. Cannot be undone, so it asks once, in plain words. */
export function DeleteEverything({ onDelete }: { readonly onDelete: () => void }) {
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <p>
        <Button onClick={() => setAsks(true)}>{t('settings.delete_everything')}</Button>
      </p>
    );
  return (
    <div class="ask-once" role="alert">
      <p>{t('settings.delete_question')}</p>
      <p class="row-buttons">
        <Button
          onClick={() => {
            setAsks(false);
            onDelete();
          }}
        >
          {t('settings.delete_yes')}
        </Button>
        <Button kind="primary" onClick={() => setAsks(false)}>
          {t('settings.delete_no')}
        </Button>
      </p>
    </div>
  );
}

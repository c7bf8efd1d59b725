import { t } from '../../utils/i18n/t.ts';
import { Button } from './button.tsx';

/** What was just done, and how to take it back. */
export interface Done {
  readonly text: string;
  readonly undo: (() => Promise<unknown>) | null;
  /** How it is tried again, where it did not work. */
  readonly again?: () => void;
}

interface ToastProps {
  readonly done: Done | null;
  readonly onClose: () => void;
}

/** One line at the lower edge; it stays until it is closed or something else is done: nobody has to hurry. */
export function Toast({ done, onClose }: ToastProps) {
  const undo = done?.undo;
  const again = done?.again;
  return (
    <div role="status">
      {done && (
        <div class="toast">
          <span>{done.text}</span>
          <span class="row-buttons">
            {undo && (
              <Button icon="undo" onClick={() => void undo().then(onClose, () => {})}>
                {t('ui.undo')}
              </Button>
            )}
            {again && (
              <Button
                onClick={() => {
                  onClose();
                  again();
                }}
              >
                {t('ui.try_again')}
              </Button>
            )}
            <Button kind="quiet" onClick={onClose}>
              {t('ui.close')}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}

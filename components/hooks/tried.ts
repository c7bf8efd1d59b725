import { t } from '../../utils/i18n/t.ts';
import { logError } from '../../utils/log-error.ts';
import type { Done } from '../ui/toast.tsx';

/**
 * Does what the person asked for, where it stays to be pressed again. What could not be written is said. True where it
 * was done: a form keeps its words until then.
 */
export function tried(what: string, onDone: (done: Done) => void, work: () => Promise<unknown>): Promise<boolean> {
  return work().then(
    () => true,
    (error) => {
      logError(what, error);
      onDone({ text: t('ui.not_done'), undo: null });
      return false;
    },
  );
}

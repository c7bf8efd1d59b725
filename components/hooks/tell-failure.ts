import { t } from '../../utils/i18n/t.ts';
import { logError } from '../../utils/log-error.ts';
import type { Done } from '../ui/toast.tsx';

/**
 * Does what the person asked for. Where it cannot be written they read one sentence, with a way to try again, and the
 * log holds the cause.
 */
export function attempt(what: string, onDone: (done: Done) => void, work: () => Promise<unknown>): void {
  work().catch((error) => {
    logError(what, error);
    onDone({ text: t('ui.not_done'), undo: null, again: () => attempt(what, onDone, work) });
  });
}

/** As it is, with its failure told to the log: for what tells the person itself. Rejects as the work does. */
export function logged<T>(what: string, work: Promise<T>): Promise<T> {
  return work.catch((error) => {
    logError(what, error);
    throw error;
  });
}

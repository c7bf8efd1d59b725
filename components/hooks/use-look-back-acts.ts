import type { Reflection } from '../../utils/core/model/reflection.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  deleteAnswer,
  deleteReflections,
  restoreAnswer,
  restoreReflections,
} from '../../utils/storage/delete-reflection.ts';
import type { LookBackActs } from '../reflection/reflection-data.ts';
import type { Done } from '../ui/toast.tsx';
import { attempt } from './tell-failure.ts';
import { useReflectionActs } from './use-reflection-acts.ts';

/** As useReflectionActs, with what can be done to all that was written. */
export function useLookBackActs(
  rejectionId: string,
  reflection: Reflection | null,
  onDone: (done: Done) => void,
): LookBackActs {
  const acts = useReflectionActs(rejectionId, reflection, onDone);
  async function removeAnswer(question: string): Promise<void> {
    const deleted = reflection && (await deleteAnswer(reflection.id, question));
    if (deleted) onDone({ text: t('reflection.answer.deleted'), undo: () => restoreAnswer(deleted) });
  }
  async function removeAll(): Promise<void> {
    const gone = await deleteReflections(rejectionId);
    if (gone.length > 0) onDone({ text: t('reflection.deleted'), undo: () => restoreReflections(gone) });
  }
  return {
    ...acts,
    onDeleteAnswer: (question) => attempt('look back, delete an answer', onDone, () => removeAnswer(question)),
    onDeleteAll: () => attempt('look back, delete', onDone, removeAll),
  };
}

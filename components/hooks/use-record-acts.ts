import type { Rejection } from '../../utils/core/model/rejection.ts';
import { t } from '../../utils/i18n/t.ts';
import { deleteRejection, restoreRejection } from '../../utils/storage/delete-rejection.ts';
import { getRejection } from '../../utils/storage/rejections.ts';
import type { RecordActs } from '../record/record-page.tsx';
import type { Done } from '../ui/toast.tsx';
import { attempt, logged } from './tell-failure.ts';
import { editOrFail, useReasonActs } from './use-reason-acts.ts';

/**
 * What a person can do with the record of this id. `onDone` is told what was done and how to take it back; `nameOf`
 * says what a record is called.
 */
export function useRecordActs(
  id: string,
  nameOf: (rejection: Rejection) => string,
  onDone: (done: Done) => void,
): RecordActs {
  const reasonActs = useReasonActs(id, onDone);
  async function removeRecord(): Promise<void> {
    const rejection = await getRejection(id);
    const deleted = await deleteRejection(id);
    location.hash = '#/history';
    if (!rejection || !deleted) return;
    const text = t('record.deleted', { name: nameOf(rejection) });
    onDone({ text, undo: () => restoreRejection(deleted) });
  }

  return {
    ...reasonActs,
    onEdit: (edit) => logged('record, edit', editOrFail(id, edit)),
    onSet: (edit) => attempt('record, set', onDone, () => editOrFail(id, edit)),
    onDelete: () => attempt('record, delete', onDone, removeRecord),
  };
}

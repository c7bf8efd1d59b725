import type { KeptReason, RejectionEdit } from '../../utils/core/model/rejection.ts';
import { t } from '../../utils/i18n/t.ts';
import { editRejection, getRejection } from '../../utils/storage/rejections.ts';
import type { ReasonActs } from '../record/reason-acts.ts';
import type { Done } from '../ui/toast.tsx';
import { logged } from './tell-failure.ts';
import { tried } from './tried.ts';

/** Changes fields of a rejection. @throws where it is gone */
export async function editOrFail(id: string, edit: RejectionEdit): Promise<void> {
  if (!(await editRejection(id, edit))) throw new Error('The rejection is gone.');
}

const isSame = (one: KeptReason, other: KeptReason) => one.reason === other.reason && one.label === other.label;

/** Writes what the person says of a rejection's reasons, and tells `onDone` what was done and how to take it back. */
export function useReasonActs(rejectionId: string, onDone: (done: Done) => void): ReasonActs {
  const edit = (change: RejectionEdit) => editOrFail(rejectionId, change);

  async function remove(reason: KeptReason): Promise<void> {
    const kept = (await getRejection(rejectionId))?.reasons ?? [];
    const at = kept.findIndex((each) => isSame(each, reason));
    if (at < 0) return;
    await edit({ reasons: kept.toSpliced(at, 1) });
    onDone({ text: t('record.reasons.removed'), undo: () => putBack(reason, at) });
  }

  /** What was added or decided in between stays. */
  async function putBack(reason: KeptReason, at: number): Promise<void> {
    const kept = (await getRejection(rejectionId))?.reasons ?? [];
    if (!kept.some((each) => isSame(each, reason))) await edit({ reasons: kept.toSpliced(at, 0, reason) });
  }

  return {
    onReasons: (reasons) => tried('reasons, change', onDone, () => edit({ reasons })),
    onRemoveReason: (reason) => tried('reasons, remove', onDone, () => remove(reason)),
    onUnkeptReason: (unkeptReason) => logged('reasons, type', edit({ unkeptReason })),
  };
}

import type { Aim } from '../../utils/core/model/aim.ts';
import type { Rejection } from '../../utils/core/model/rejection.ts';
import { t } from '../../utils/i18n/t.ts';
import { addAim, deleteAim, editAim, listAims, restoreAim } from '../../utils/storage/aims.ts';
import { listRejections } from '../../utils/storage/rejections.ts';
import type { AimActs } from '../aims/aim-acts.ts';
import type { Done } from '../ui/toast.tsx';
import type { LiveResult } from './use-live-query.ts';
import { useLiveWords } from './use-recovered.ts';

/** What the person is looking for, and what they liked about jobs they wanted much, live. */
export function useAims(): LiveResult<{ readonly aims: readonly Aim[]; readonly liked: readonly Rejection[] }> {
  return useLiveWords(async () => {
    const [aims, rejections] = await Promise.all([listAims(), listRejections()]);
    return { aims, liked: rejections.filter(({ dreamJob, liked }) => dreamJob && liked?.trim()) };
  });
}

/** Writes what the person does there, and tells `onDone` how to take a deletion back. */
export function useAimActs(onDone: (done: Done) => void): AimActs {
  return {
    onAddWords: (text) => void addAim({ text, picture: null }),
    onAddPicture: (picture) => void addAim({ text: '', picture }),
    onWords: async (aim, text) => {
      if (!(await editAim(aim.id, { text }))) throw new Error('It is gone.');
    },
    onPin: (aim, pinned) => void editAim(aim.id, { pinned }),
    onDelete: (aim) =>
      void deleteAim(aim.id).then(() => onDone({ text: t('aims.deleted'), undo: () => restoreAim(aim) })),
  };
}

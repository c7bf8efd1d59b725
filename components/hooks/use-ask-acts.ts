import type { FeedbackRequest, RequestKind } from '../../utils/core/model/feedback-request.ts';
import { changeBy, type RequestEvent } from '../../utils/core/requests/request-state.ts';
import { t } from '../../utils/i18n/t.ts';
import { send } from '../../utils/messages/send.ts';
import { planByLetter } from '../../utils/storage/plan-by-letter.ts';
import { closeRequest, dropRequest, editRequest, getRequest, restoreRequest } from '../../utils/storage/requests.ts';
import type { AnswerToFollow, AskActs } from '../draft/ask-data.ts';
import type { Done } from '../ui/toast.tsx';

/** Tells the background that what is due may be another; what was written stays written where it cannot hear. */
export function refreshReminders(): void {
  send('reminders.refresh', {}).catch(() => {});
}

/**
 * Writes what the person does with drafts to one recruiter, and tells `onDone` how to take it back. `onPut` puts a
 * draft into the page in front; null where there is none.
 */
export function useAskActs(rejectionId: string, onPut: AskActs['onPut'], onDone: (done: Done) => void): AskActs {
  /** Does it, and says what was done; taking it back brings the request back as it was stored at that moment. */
  async function change({ id }: FeedbackRequest, text: string, work: () => Promise<unknown>): Promise<void> {
    const before = await getRequest(id);
    if (!before) return;
    await work();
    refreshReminders();
    onDone({ text, undo: () => restoreRequest(before).then(refreshReminders) });
  }

  /** Closes it with its reminders; taking it back opens them all. */
  async function close(request: FeedbackRequest, state: Parameters<typeof closeRequest>[1], text: string) {
    const before = await closeRequest(request, state);
    refreshReminders();
    onDone({ text, undo: () => Promise.all(before.map((one) => restoreRequest(one))).then(refreshReminders) });
  }

  async function plan(kind: RequestKind, dueAt: number | null, from: AnswerToFollow = {}): Promise<void> {
    await planByLetter({ rejectionId, kind, dueAt, ...from });
    refreshReminders();
  }

  return {
    onPlan: (kind, dueAt, from) => void plan(kind, dueAt, from),
    onEdit: async (request, change) => {
      if (!(await editRequest(request.id, change))) throw new Error('The request is gone.');
    },
    onReplace: (request, edit) => void change(request, t('draft.done.replaced'), () => editRequest(request.id, edit)),
    onWhen: (request, dueAt) =>
      void change(request, t(dueAt === null ? 'draft.done.now' : 'draft.done.later'), () =>
        editRequest(request.id, { dueAt }),
      ),
    onDrop: (request) => void change(request, t('next.done.drop'), () => dropRequest(request.id)),
    onEvent: (request, event, left) => {
      const step = changeBy(request, event, Date.now());
      if (!step) return;
      const { state } = step;
      if (state === 'planned' || state === 'asked') {
        void change(request, wordsOf(event), () => editRequest(request.id, { ...left, ...step }));
      } else {
        void close(request, state, wordsOf(event));
      }
    },
    onCopy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    onPut,
  };
}

function wordsOf(event: RequestEvent): string {
  return t(`draft.done.${event}`);
}

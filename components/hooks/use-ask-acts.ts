import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { changeBy, type RequestEvent } from '../../utils/core/requests/request-state.ts';
import { t } from '../../utils/i18n/t.ts';
import { send } from '../../utils/messages/send.ts';
import { getRejection } from '../../utils/storage/rejections.ts';
import { dropRequest, editRequest, planRequest, restoreRequest } from '../../utils/storage/requests.ts';
import { getSettings } from '../../utils/storage/settings.ts';
import type { AskActs } from '../draft/ask-data.ts';
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
  /** Says what was done; taking it back brings the request back as it was. */
  const told = (text: string, before: FeedbackRequest) => () => {
    refreshReminders();
    const undo = () => restoreRequest(before).then(refreshReminders);
    onDone({ text, undo });
  };

  async function plan(kind: FeedbackRequest['kind'], dueAt: number | null): Promise<void> {
    const [rejection, { tone }] = await Promise.all([getRejection(rejectionId), getSettings()]);
    await planRequest({ rejectionId, kind, tone, language: rejection?.language ?? 'en', dueAt });
    refreshReminders();
  }

  return {
    onPlan: (kind, dueAt) => void plan(kind, dueAt),
    onEdit: async (request, change) => {
      if (!(await editRequest(request.id, change))) throw new Error('The request is gone.');
    },
    onReplace: (request, change) => void editRequest(request.id, change).then(told(t('draft.done.replaced'), request)),
    onWhen: (request, dueAt) =>
      void editRequest(request.id, { dueAt }).then(
        told(t(dueAt === null ? 'draft.done.now' : 'draft.done.later'), request),
      ),
    onDrop: (request) => void dropRequest(request.id).then(told(t('next.done.drop'), request)),
    onEvent: (request, event, left) => {
      const change = changeBy(request, event, Date.now());
      if (change) void editRequest(request.id, { ...left, ...change }).then(told(wordsOf(event), request));
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

import type { FeedbackRequest, RequestKind } from '../../utils/core/model/feedback-request.ts';
import { openAsk } from '../../utils/core/requests/open-ask.ts';
import { changeBy, type RequestEvent } from '../../utils/core/requests/request-state.ts';
import { t } from '../../utils/i18n/t.ts';
import { send } from '../../utils/messages/send.ts';
import { planByLetter } from '../../utils/storage/plan-by-letter.ts';
import {
  closeRequest,
  dropRequest,
  editRequest,
  getRequest,
  requestsOf,
  restoreRequest,
} from '../../utils/storage/requests.ts';
import type { AnswerToFollow, AskActs } from '../draft/ask-data.ts';
import type { Done } from '../ui/toast.tsx';
import { attempt, logged } from './tell-failure.ts';

/** Tells the background that what is due may be another; what was written stays written where it cannot hear. */
export function refreshReminders(): void {
  send('reminders.refresh', {}).catch(() => {});
}

/** The ask that a reminder reminds of, or the request itself: what became of the one became of the other. */
export async function askBehind(request: FeedbackRequest): Promise<FeedbackRequest> {
  const isReminder = request.kind === 'nudge' && request.state === 'asked';
  return (isReminder ? openAsk(await requestsOf(request.rejectionId)) : undefined) ?? request;
}

/**
 * Writes what the person does with drafts to one recruiter, and tells `onDone` how to take it back. `onPut` puts a
 * draft into the page in front; null where there is none.
 */
export function useAskActs(rejectionId: string, onPut: AskActs['onPut'], onDone: (done: Done) => void): AskActs {
  const doIt = (what: string, work: () => Promise<unknown>) => attempt(`request, ${what}`, onDone, work);

  /** Does it, and says what was done; taking it back brings the request back as it was stored at that moment. */
  const change = ({ id }: FeedbackRequest, text: string, work: () => Promise<unknown>) =>
    doIt('change', async () => {
      const before = await getRequest(id);
      if (!before) return;
      await work();
      refreshReminders();
      onDone({ text, undo: () => restoreRequest(before).then(refreshReminders) });
    });

  /** Closes it with its reminders; taking it back opens them all. */
  const close = (request: FeedbackRequest, state: Parameters<typeof closeRequest>[1], text: string) =>
    doIt('close', async () => {
      const before = await closeRequest(await askBehind(request), state);
      refreshReminders();
      onDone({ text, undo: () => Promise.all(before.map((one) => restoreRequest(one))).then(refreshReminders) });
    });

  async function plan(kind: RequestKind, dueAt: number | null, from: AnswerToFollow = {}): Promise<void> {
    await planByLetter({ rejectionId, kind, dueAt, ...from });
    refreshReminders();
  }

  async function edit(...[request, to]: Parameters<AskActs['onEdit']>): Promise<void> {
    if (!(await editRequest(request.id, to))) throw new Error('The request is gone.');
  }

  return {
    onPlan: (kind, dueAt, from) => doIt('plan', () => plan(kind, dueAt, from)),
    onEdit: (request, to) => logged('request, edit', edit(request, to)),
    onReplace: (request, to) => change(request, t('draft.done.replaced'), () => editRequest(request.id, to)),
    onWhen: (request, dueAt) =>
      change(request, t(dueAt === null ? 'draft.done.now' : 'draft.done.later'), () =>
        editRequest(request.id, { dueAt }),
      ),
    onDrop: (request) => change(request, t('next.done.drop'), () => dropRequest(request.id)),
    onEvent: (request, event, left) => {
      const step = changeBy(request, event, Date.now());
      if (!step) return;
      const { state } = step;
      if (state === 'planned' || state === 'asked') {
        change(request, wordsOf(event), () => editRequest(request.id, { ...left, ...step }));
      } else {
        close(request, state, wordsOf(event));
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

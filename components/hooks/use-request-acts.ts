import { useState } from 'preact/hooks';
import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { openAsk } from '../../utils/core/requests/open-ask.ts';
import { t } from '../../utils/i18n/t.ts';
import { closeRequest, dropRequest, editRequest, requestsOf, restoreRequest } from '../../utils/storage/requests.ts';
import type { RequestActs } from '../next/request-acts.ts';
import type { Done } from '../ui/toast.tsx';
import { refreshReminders } from './use-ask-acts.ts';

const oneDay = 86_400_000;

type Change = Partial<Pick<FeedbackRequest, 'state' | 'dueAt' | 'askedAt' | 'closedAt'>>;

/** Writes what the person says about a request, and tells `onDone` how to take it back. */
export function useRequestActs(onDone: (done: Done) => void): RequestActs {
  const change = (text: string, to: () => Change) => (request: FeedbackRequest) => {
    const { state, dueAt, askedAt, closedAt } = request;
    const undo = () => editRequest(request.id, { state, dueAt, askedAt, closedAt }).then(refreshReminders);
    void editRequest(request.id, to()).then(() => {
      refreshReminders();
      onDone({ text, undo });
    });
  };
  const close = (text: string, state: 'answered' | 'no_answer') => (request: FeedbackRequest) => {
    void openRequest(request)
      .then((open) => closeRequest(open, state))
      .then((before) => {
        refreshReminders();
        onDone({ text, undo: () => Promise.all(before.map((one) => restoreRequest(one))).then(refreshReminders) });
      });
  };
  return {
    onLater: change(t('next.done.later'), () => ({ dueAt: Date.now() + oneDay })),
    onSent: change(t('draft.done.asked'), () => ({ state: 'asked', askedAt: Date.now(), closedAt: null })),
    onAnswered: close(t('next.done.answered'), 'answered'),
    onLetRest: close(t('next.done.let_rest'), 'no_answer'),
    onDrop: (request) => {
      const undo = () => restoreRequest(request).then(refreshReminders);
      void dropRequest(request.id).then(() => {
        refreshReminders();
        onDone({ text: t('next.done.drop'), undo });
      });
    },
  };
}

/** The ask that a reminder reminds of: what became of the one became of the other. */
async function openRequest(request: FeedbackRequest): Promise<FeedbackRequest> {
  return openAsk(await requestsOf(request.rejectionId)) ?? request;
}

/** The last thing done on a page, for its toast. */
export function useDone(): { done: Done | null; say: (done: Done) => void; clear: () => void } {
  const [done, setDone] = useState<Done | null>(null);
  return { done, say: setDone, clear: () => setDone(null) };
}

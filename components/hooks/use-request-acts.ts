import { useState } from 'preact/hooks';
import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { t } from '../../utils/i18n/t.ts';
import { dropRequest, editRequest, restoreRequest } from '../../utils/storage/requests.ts';
import type { RequestActs } from '../next/request-acts.ts';
import type { Done } from '../ui/toast.tsx';
import { refreshReminders } from './use-ask-acts.ts';

const oneDay = 86_400_000;

type Change = Partial<Pick<FeedbackRequest, 'state' | 'dueAt' | 'askedAt' | 'closedAt'>>;

/** Writes what the person says about a request, and tells `onDone` how to take it back. */
export function useRequestActs(onDone: (done: Done) => void): RequestActs {
  const change = (text: string, to: () => Change) => (request: FeedbackRequest) => {
    const { state, dueAt, askedAt, closedAt } = request;
    const undo = () => editRequest(request.id, { state, dueAt, askedAt, closedAt });
    void editRequest(request.id, to()).then(() => {
      refreshReminders();
      onDone({ text, undo });
    });
  };
  return {
    onLater: change(t('next.done.later'), () => ({ dueAt: Date.now() + oneDay })),
    onAnswered: change(t('next.done.answered'), () => ({ state: 'answered', closedAt: Date.now() })),
    onLetRest: change(t('next.done.let_rest'), () => ({ state: 'no_answer', closedAt: Date.now() })),
    onDrop: (request) => {
      const undo = () => restoreRequest(request).then(refreshReminders);
      void dropRequest(request.id).then(() => {
        refreshReminders();
        onDone({ text: t('next.done.drop'), undo });
      });
    },
  };
}

/** The last thing done on a page, for its toast. */
export function useDone(): { done: Done | null; say: (done: Done) => void; clear: () => void } {
  const [done, setDone] = useState<Done | null>(null);
  return { done, say: setDone, clear: () => setDone(null) };
}

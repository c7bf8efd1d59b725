import { useState } from 'preact/hooks';
import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { t } from '../../utils/i18n/t.ts';
import { closeRequest, dropRequest, editRequest, restoreRequest } from '../../utils/storage/requests.ts';
import type { RequestActs } from '../next/request-acts.ts';
import type { Done } from '../ui/toast.tsx';
import { attempt, logged } from './tell-failure.ts';
import { askBehind, refreshReminders } from './use-ask-acts.ts';

const oneDay = 86_400_000;

type Change = Partial<Pick<FeedbackRequest, 'state' | 'dueAt' | 'askedAt' | 'closedAt'>>;

/** Writes what the person says about a request, and tells `onDone` how to take it back. */
export function useRequestActs(onDone: (done: Done) => void): RequestActs {
  const change = (text: string, to: () => Change) => (request: FeedbackRequest) =>
    attempt('request, change', onDone, async () => {
      const { state, dueAt, askedAt, closedAt } = request;
      if (!(await editRequest(request.id, to()))) return;
      refreshReminders();
      const undo = () => editRequest(request.id, { state, dueAt, askedAt, closedAt }).then(refreshReminders);
      onDone({ text, undo });
    });
  const close = (text: string, state: 'answered' | 'no_answer') => (request: FeedbackRequest) =>
    attempt('request, close', onDone, async () => {
      const before = await closeRequest(await askBehind(request), state);
      refreshReminders();
      onDone({ text, undo: () => Promise.all(before.map((one) => restoreRequest(one))).then(refreshReminders) });
    });
  return {
    onLater: change(t('next.done.later'), () => ({ dueAt: Date.now() + oneDay })),
    onSent: change(t('draft.done.asked'), () => ({ state: 'asked', askedAt: Date.now(), closedAt: null })),
    onAnswered: close(t('next.done.answered'), 'answered'),
    onLetRest: close(t('next.done.let_rest'), 'no_answer'),
    onDrop: (request) =>
      attempt('request, drop', onDone, async () => {
        await dropRequest(request.id);
        refreshReminders();
        onDone({ text: t('next.done.drop'), undo: () => restoreRequest(request).then(refreshReminders) });
      }),
  };
}

/** The last thing done on a page, for its toast. What cannot be taken back says so, and can be tried again. */
export function useDone(): { done: Done | null; say: (done: Done) => void; clear: () => void } {
  const [done, setDone] = useState<Done | null>(null);
  function say(next: Done): void {
    const { undo } = next;
    setDone({ ...next, undo: undo && (() => logged('undo', undo()).catch((error) => failed(next, error))) });
  }
  function failed(next: Done, error: unknown): never {
    say({ text: t('ui.not_done'), undo: next.undo });
    throw error;
  }
  return { done, say, clear: () => setDone(null) };
}

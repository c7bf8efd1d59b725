import { outcomeOf } from '../../utils/core/feedback/outcome.ts';
import type { Feedback } from '../../utils/core/model/feedback.ts';
import { openAsk } from '../../utils/core/requests/open-ask.ts';
import { themeKeyOfHint } from '../../utils/core/themes/offer.ts';
import { t } from '../../utils/i18n/t.ts';
import { dayOf } from '../../utils/storage/clock.ts';
import {
  addFeedback,
  deleteFeedback,
  editFeedback,
  feedbackOf,
  restoreFeedback,
} from '../../utils/storage/feedback.ts';
import { addLesson, deleteLesson } from '../../utils/storage/lessons.ts';
import { closeRequest, requestsOf } from '../../utils/storage/requests.ts';
import { addMention, listThemes, putTheme, removeMention } from '../../utils/storage/themes.ts';
import type { FeedbackActs } from '../feedback/feedback-data.ts';
import type { Done } from '../ui/toast.tsx';
import { refreshReminders } from './use-ask-acts.ts';

/** Writes what the person does with what came back on one rejection, and tells `onDone` how to take it back. */
export function useFeedbackActs(rejectionId: string, onDone: (done: Done) => void): FeedbackActs {
  async function close(id: string): Promise<void> {
    const feedback = (await feedbackOf(rejectionId)).find((each) => each.id === id);
    const asked = openAsk(await requestsOf(rejectionId));
    if (!feedback || feedback.requestId !== null || !asked) return;
    await editFeedback(id, { requestId: asked.id });
    await closeRequest(asked, outcomeOf(feedback.text));
    refreshReminders();
  }

  async function remove(feedback: Feedback): Promise<void> {
    await deleteFeedback(feedback.id);
    onDone({ text: t('feedback.done.deleted'), undo: () => restoreFeedback(feedback) });
  }

  async function note(hint: Parameters<FeedbackActs['onNoteTheme']>[0]): Promise<void> {
    const key = themeKeyOfHint(hint);
    const isKnown = (await listThemes()).some((theme) => theme.key === key);
    if (!isKnown) await putTheme({ key, label: '', side: hint.side });
    await addMention({ themeKey: key, rejectionId, source: 'feedback', quote: hint.text });
  }

  return {
    onType: async (id, typed, isKept) => {
      if (await editFeedback(id, typed)) return;
      if (isKept) throw new Error('The feedback is gone.');
      const receivedOn = dayOf(Date.now());
      await addFeedback({ id, rejectionId, requestId: null, messageKey: null, receivedOn, ...typed });
    },
    onKept: (id) => void close(id),
    onGrade: (feedback, grade) =>
      void editFeedback(feedback.id, { grade }).then(() =>
        onDone({ text: t('feedback.done.graded'), undo: () => editFeedback(feedback.id, { grade: feedback.grade }) }),
      ),
    onDelete: (feedback) => void remove(feedback),
    onNoteTheme: (hint) => void note(hint),
    onDropMention: ({ id, createdAt: _, updatedAt: __, ...mention }) =>
      void removeMention(id).then(() => onDone({ text: t('feedback.done.dropped'), undo: () => addMention(mention) })),
    onAddLesson: (lesson) =>
      void addLesson({ ...lesson, rejectionId }).then(({ id }) =>
        onDone({ text: t('feedback.done.lesson'), undo: () => deleteLesson(id) }),
      ),
  };
}

import { outcomeOf } from '../../utils/core/feedback/outcome.ts';
import type { Feedback, Grade } from '../../utils/core/model/feedback.ts';
import type { ThemeMention } from '../../utils/core/model/theme.ts';
import { themeKeyOfHint } from '../../utils/core/themes/offer.ts';
import { t } from '../../utils/i18n/t.ts';
import { dayOf } from '../../utils/storage/clock.ts';
import {
  addFeedback,
  deleteFeedback,
  editFeedback,
  feedbackOf,
  forgetEmptied,
  restoreFeedback,
  settleFeedback,
} from '../../utils/storage/feedback.ts';
import { addLesson, deleteLesson } from '../../utils/storage/lessons.ts';
import { addMention, listThemes, putTheme, removeMention } from '../../utils/storage/themes.ts';
import type { FeedbackActs } from '../feedback/feedback-data.ts';
import type { Done } from '../ui/toast.tsx';
import { attempt, logged } from './tell-failure.ts';
import { refreshReminders } from './use-ask-acts.ts';

/** Writes what the person does with what came back on one rejection, and tells `onDone` how to take it back. */
export function useFeedbackActs(rejectionId: string, onDone: (done: Done) => void): FeedbackActs {
  const doIt = (what: string, work: () => Promise<unknown>) => attempt(`feedback, ${what}`, onDone, work);

  async function type(...[id, typed, isKept]: Parameters<FeedbackActs['onType']>): Promise<void> {
    if (await editFeedback(id, typed)) return;
    if (isKept) throw new Error('The feedback is gone.');
    const receivedOn = dayOf(Date.now());
    await addFeedback({ id, rejectionId, requestId: null, messageKey: null, receivedOn, ...typed });
  }

  async function close(id: string): Promise<void> {
    const feedback = (await feedbackOf(rejectionId)).find((each) => each.id === id);
    if (feedback) await settleFeedback(id, outcomeOf(feedback.text));
    refreshReminders();
  }

  async function grade({ id, grade: before }: Feedback, now: Grade): Promise<void> {
    await editFeedback(id, { grade: now });
    onDone({ text: t('feedback.done.graded'), undo: () => editFeedback(id, { grade: before }) });
  }

  async function remove(feedback: Feedback): Promise<void> {
    await deleteFeedback(feedback.id);
    refreshReminders();
    onDone({
      text: t('feedback.done.deleted'),
      undo: () => restoreFeedback(feedback).then(refreshReminders),
    });
  }

  async function note(hint: Parameters<FeedbackActs['onNoteTheme']>[0]): Promise<void> {
    const key = themeKeyOfHint(hint);
    const isKnown = (await listThemes()).some((theme) => theme.key === key);
    if (!isKnown) await putTheme({ key, label: '', side: hint.side });
    await addMention({ themeKey: key, rejectionId, source: 'feedback', quote: hint.text });
  }

  async function drop({ id, createdAt: _, updatedAt: __, ...mention }: ThemeMention): Promise<void> {
    await removeMention(id);
    onDone({ text: t('feedback.done.dropped'), undo: () => addMention(mention) });
  }

  async function teach(lesson: Parameters<FeedbackActs['onAddLesson']>[0]): Promise<void> {
    const { id } = await addLesson({ ...lesson, rejectionId });
    onDone({ text: t('feedback.done.lesson'), undo: () => deleteLesson(id) });
  }

  return {
    onType: (id, typed, isKept) => logged('feedback, type', type(id, typed, isKept)),
    onEmptied: (id) => logged('feedback, empty', forgetEmptied(id)),
    onKept: (id) => logged('feedback, keep', close(id)),
    onGrade: (feedback, now) => doIt('grade', () => grade(feedback, now)),
    onDelete: (feedback) => doIt('delete', () => remove(feedback)),
    onNoteTheme: (hint) => doIt('note', () => note(hint)),
    onDropMention: (mention) => doIt('drop', () => drop(mention)),
    onAddLesson: (lesson) =>
      logged('feedback, lesson', teach(lesson)).catch((error) => {
        onDone({ text: t('ui.not_done'), undo: null }); // its own button tries again
        throw error;
      }),
  };
}

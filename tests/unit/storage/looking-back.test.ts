import { describe, expect, test } from 'vitest';
import type { Feedback } from '../../../utils/core/model/feedback.ts';
import { checkIn, listCheckIns } from '../../../utils/storage/check-ins.ts';
import { database } from '../../../utils/storage/database.ts';
import { exportAll } from '../../../utils/storage/export-all.ts';
import { addFeedback, feedbackOf, feedbackOfMessage, listFeedback } from '../../../utils/storage/feedback.ts';
import { addLesson, deleteLesson, editLesson, listLessons, restoreLesson } from '../../../utils/storage/lessons.ts';
import {
  beginReflection,
  endReflection,
  openReflections,
  reflectionsOf,
  saveAnswer,
} from '../../../utils/storage/reflections.ts';
import { planRequest, requestsOf } from '../../../utils/storage/requests.ts';
import { addMention, listMentions, listThemes, putTheme } from '../../../utils/storage/themes.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();
const rejectionId = '7b0b6a0e-6a46-4a0e-9a59-2a1ad4f6a001';

describe('a reflection', () => {
  test('is gone on with where it was left, not begun anew', async () => {
    const begun = await beginReflection(rejectionId, { depth: 'short' });
    await saveAnswer(begun.id, 'went_well', 'I listened');
    expect(await beginReflection(rejectionId, { depth: 'short' })).toMatchObject({
      id: begun.id,
      answers: [{ text: 'I listened' }],
    });
  });

  test('keeps every keystroke of every answer in its place, also when they come at once', async () => {
    const { id } = await beginReflection(rejectionId, { depth: 'short' });
    const typed = [...'slowly'].map((_, index) => 'slowly'.slice(0, index + 1));
    await Promise.all([...typed.map((text) => saveAnswer(id, 'hard', text)), saveAnswer(id, 'prep', 'yes')]);
    expect((await reflectionsOf(rejectionId))[0]?.answers).toEqual([
      { question: 'hard', text: 'slowly' },
      { question: 'prep', text: 'yes' },
    ]);
  });

  test('waits no more once it is ended', async () => {
    const { id } = await beginReflection(rejectionId, { depth: 'deep' });
    expect(await openReflections()).toHaveLength(1);
    await endReflection(id);
    expect(await openReflections()).toEqual([]);
  });

  test('that is gone takes no answer and says so', async () => {
    expect(await saveAnswer('gone', 'hard', 'x')).toBe(false);
  });
});

describe('feedback', () => {
  const input = {
    rejectionId,
    requestId: null,
    messageKey: 'k',
    from: 'Maria',
    text: 'Be brief.',
    grade: 'hint',
    receivedOn: '2026-11-09',
  } as const;

  test('closes the request that it answers', async () => {
    const request = await planRequest({ rejectionId, kind: 'first', tone: 'plain', language: 'en', dueAt: 1 });
    await addFeedback({ ...input, requestId: request.id }, 9);
    expect(await requestsOf(rejectionId)).toMatchObject([{ state: 'answered', closedAt: 9 }]);
  });

  test('of one message is kept once', async () => {
    await Promise.all([addFeedback(input), addFeedback(input)]);
    expect(await feedbackOf(rejectionId)).toHaveLength(1);
  });

  test('goes out with the address it came from', async () => {
    await addFeedback({ ...input, fromAddress: 'maria@acme.example' });
    expect((await exportAll()).stores.feedback).toMatchObject([{ fromAddress: 'maria@acme.example' }]);
  });

  test('that was kept before addresses were is read as having none', async () => {
    const old = { ...input, id: rejectionId, createdAt: 1, updatedAt: 1 };
    await database().feedback.add(old as Feedback);
    const read = [...(await feedbackOf(rejectionId)), ...(await listFeedback()), await feedbackOfMessage('k')];
    expect(read.map((each) => each?.fromAddress)).toEqual(['', '', '']);
  });
});

describe('themes', () => {
  test('keep the label the person gave when they are written again', async () => {
    await putTheme({ key: 'structure', label: 'Getting to the point', side: 'work_on' });
    await putTheme({ key: 'structure', label: 'Getting to the point', side: 'work_on', dismissed: true });
    expect(await listThemes()).toMatchObject([{ label: 'Getting to the point', dismissed: true }]);
  });

  test('count the same words once', async () => {
    const mention = { themeKey: 'structure', rejectionId, source: 'feedback', quote: 'too long' } as const;
    await Promise.all([addMention(mention), addMention(mention)]);
    expect(await listMentions()).toHaveLength(1);
  });
});

test('a deleted lesson comes back as it was', async () => {
  const lesson = await addLesson({
    situation: 'they ask why here',
    response: 'I give two reasons',
    rejectionId,
    themeKey: null,
  });
  await editLesson(lesson.id, { state: 'practising' });
  const deleted = await deleteLesson(lesson.id);
  expect(await listLessons()).toEqual([]);
  if (deleted) await restoreLesson(deleted);
  expect(await listLessons()).toMatchObject([{ id: lesson.id, state: 'practising' }]);
});

test('there is one check-in a day, the last word counts', async () => {
  const noon = new Date(2026, 10, 3, 12).getTime();
  await checkIn('heavy', '', noon);
  await checkIn('even', 'better after a walk', noon + 3_600_000);
  expect(await listCheckIns()).toMatchObject([{ day: '2026-11-03', feeling: 'even', note: 'better after a walk' }]);
});

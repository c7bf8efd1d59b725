import { describe, expect, test } from 'vitest';
import type { TypedNote, TypedPlace } from '../../../utils/core/model/typed-words.ts';
import { addAim, listAims } from '../../../utils/storage/aims.ts';
import { deleteEverything } from '../../../utils/storage/delete-everything.ts';
import { deleteRejection } from '../../../utils/storage/delete-rejection.ts';
import {
  addFeedback,
  deleteFeedback,
  feedbackOf,
  forgetEmptied,
  listFeedback,
} from '../../../utils/storage/feedback.ts';
import { keepRejection } from '../../../utils/storage/keep.ts';
import { recoverTyped } from '../../../utils/storage/recover-typed.ts';
import {
  beginReflection,
  endReflection,
  listReflections,
  reflectionsOf,
  saveAnswer,
} from '../../../utils/storage/reflections.ts';
import { getRejection } from '../../../utils/storage/rejections.ts';
import { editRequest, planRequest, requestsOf } from '../../../utils/storage/requests.ts';
import { buildKeep } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

const keep = async () => (await keepRejection(buildKeep(), 1)).rejection.id;
const noteOf = (place: TypedPlace, text: string, at: number, over = ''): TypedNote => ({ place, text, at, over });
const answersOf = async (rejectionId: string) =>
  (await reflectionsOf(rejectionId)).flatMap(({ answers }) => answers.map(({ text }) => text));

describe('words of a look back that was ended by force', () => {
  test('are put behind those that were stored', async () => {
    const rejectionId = await keep();
    const { id } = await beginReflection(rejectionId, { depth: 'short' }, 1);
    await saveAnswer(id, 'hard', 'slo', 5);
    await recoverTyped([noteOf({ kind: 'answer', rejectionId, question: 'hard' }, 'slowly', 8)]);
    expect(await answersOf(rejectionId)).toEqual(['slowly']);
  });

  test('begin the look back where they were its first', async () => {
    const rejectionId = await keep();
    await recoverTyped([noteOf({ kind: 'answer', rejectionId, question: 'hard' }, 's', 8)]);
    expect(await reflectionsOf(rejectionId)).toMatchObject([{ endedAt: null, answers: [{ text: 's' }] }]);
  });

  test.each([
    ['hard', 'short', 'hard'],
    ['said', 'deep', 'said'],
    ['next_if', 'short', 'next'],
    ['free_writing.write', 'short', 'free_writing.write'],
  ] as const)('begin it where they were typed: %s', async (question, depth, place) => {
    const rejectionId = await keep();
    await recoverTyped([noteOf({ kind: 'answer', rejectionId, question }, 's', 8)]);
    expect(await reflectionsOf(rejectionId)).toMatchObject([{ depth, place, answers: [{ question, text: 's' }] }]);
  });

  test('come back although another window went on with another question since', async () => {
    const rejectionId = await keep();
    const { id } = await beginReflection(rejectionId, { depth: 'short' }, 1);
    await saveAnswer(id, 'hard', 'slow', 5);
    await saveAnswer(id, 'prep', 'yes', 20);
    await recoverTyped([noteOf({ kind: 'answer', rejectionId, question: 'hard' }, 'slowly', 8, 'slow')]);
    expect(await answersOf(rejectionId)).toEqual(['slowly', 'yes']);
  });

  test('give way to words that another window wrote there later', async () => {
    const rejectionId = await keep();
    const { id } = await beginReflection(rejectionId, { depth: 'short' }, 1);
    await saveAnswer(id, 'hard', 'said otherwise', 20);
    await recoverTyped([noteOf({ kind: 'answer', rejectionId, question: 'hard' }, 'slowly', 8, 'slow')]);
    expect(await answersOf(rejectionId)).toEqual(['said otherwise']);
  });

  test('come back after the clock was set back', async () => {
    const rejectionId = await keep();
    const { id } = await beginReflection(rejectionId, { depth: 'short' }, 1000);
    await saveAnswer(id, 'hard', 'slow', 1000);
    await recoverTyped([noteOf({ kind: 'answer', rejectionId, question: 'hard' }, 'slowly', 8, 'slow')]);
    expect(await answersOf(rejectionId)).toEqual(['slowly']);
  });

  test('change nothing when they are brought back twice, or were stored after all', async () => {
    const rejectionId = await keep();
    const note = noteOf({ kind: 'answer', rejectionId, question: 'hard' }, 'slowly', 8);
    await recoverTyped([note]);
    const once = await listReflections();
    await recoverTyped([note]);
    expect(await listReflections()).toEqual(once);
  });

  test('do not open again what the person ended', async () => {
    const rejectionId = await keep();
    const { id } = await beginReflection(rejectionId, { depth: 'short' }, 1);
    await saveAnswer(id, 'hard', 'slow', 5);
    await endReflection(id, 9);
    await recoverTyped([noteOf({ kind: 'answer', rejectionId, question: 'hard' }, 'slowly', 8, 'slow')]);
    expect(await reflectionsOf(rejectionId)).toMatchObject([{ endedAt: 9, answers: [{ text: 'slowly' }] }]);
  });

  test('do not bring back a deleted record', async () => {
    const rejectionId = await keep();
    const { id } = await beginReflection(rejectionId, { depth: 'short' }, 1);
    await saveAnswer(id, 'hard', 'slow', 5);
    await deleteRejection(rejectionId, 6);
    await recoverTyped([
      noteOf({ kind: 'answer', rejectionId, question: 'hard' }, 'slowly', 8),
      noteOf({ kind: 'field', store: 'rejections', id: rejectionId, field: 'note' }, 'a note', 8),
      noteOf({ kind: 'feedback', rejectionId, id: 'f', from: '' }, 'words', 8),
    ]);
    expect(await listReflections()).toEqual([]);
    expect(await listFeedback()).toEqual([]);
  });

  test('do not bring anything back after everything was deleted', async () => {
    const rejectionId = await keep();
    await deleteEverything();
    await recoverTyped([noteOf({ kind: 'answer', rejectionId, question: 'hard' }, 'slowly', 8)]);
    expect(await listReflections()).toEqual([]);
  });
});

describe('words of an answer that was being pasted', () => {
  const id = '7b0b6a0e-6a46-4a0e-9a59-2a1ad4f6a0f1';

  test('are kept and graded, although nothing was kept of it yet', async () => {
    const rejectionId = await keep();
    await recoverTyped([noteOf({ kind: 'feedback', rejectionId, id, from: 'Maria' }, 'Thank you for your time.', 8)]);
    expect(await feedbackOf(rejectionId)).toMatchObject([
      { id, from: 'Maria', text: 'Thank you for your time.', grade: 'general', messageKey: null },
    ]);
  });

  test('change the one that was kept, and nothing else of it', async () => {
    const rejectionId = await keep();
    const base = { rejectionId, requestId: null, messageKey: null, from: 'Maria', receivedOn: '2026-11-09' };
    await addFeedback({ ...base, id, text: 'Thank', grade: 'general' }, 5);
    await recoverTyped([noteOf({ kind: 'feedback', rejectionId, id, from: 'Somebody' }, 'Thank you', 8)]);
    expect(await feedbackOf(rejectionId)).toMatchObject([{ ...base, id, text: 'Thank you' }]);
  });

  test('leave a grade that is the person’s own', async () => {
    const rejectionId = await keep();
    const base = { rejectionId, requestId: null, messageKey: null, from: 'Maria', receivedOn: '2026-11-09' };
    await addFeedback({ ...base, id, text: 'Thank you for your time.', grade: 'hint' }, 5);
    await recoverTyped([noteOf({ kind: 'feedback', rejectionId, id, from: '' }, 'Thank you for your time today.', 8)]);
    expect(await feedbackOf(rejectionId)).toMatchObject([{ text: 'Thank you for your time today.', grade: 'hint' }]);
  });

  test('never leave an answer without words', async () => {
    const rejectionId = await keep();
    const base = { rejectionId, requestId: null, messageKey: null, from: 'Maria', receivedOn: '2026-11-09' };
    await addFeedback({ ...base, id, text: 'Thank', grade: 'general' }, 5);
    await recoverTyped([noteOf({ kind: 'feedback', rejectionId, id, from: '' }, '', 8)]);
    expect(await feedbackOf(rejectionId)).toMatchObject([{ text: 'Thank' }]);
  });

  test('come back also where they were typed anew after all were taken away', async () => {
    const rejectionId = await keep();
    const base = { rejectionId, requestId: null, messageKey: null, from: 'Maria', receivedOn: '2026-11-09' };
    await addFeedback({ ...base, id, text: 'Thank', grade: 'general' }, 5);
    await forgetEmptied(id);
    await recoverTyped([noteOf({ kind: 'feedback', rejectionId, id, from: '' }, 'Thank you', 8)]);
    expect(await feedbackOf(rejectionId)).toMatchObject([{ text: 'Thank you' }]);
  });

  test('stay deleted where the person deleted it', async () => {
    const rejectionId = await keep();
    const base = { rejectionId, requestId: null, messageKey: null, from: 'Maria', receivedOn: '2026-11-09' };
    await addFeedback({ ...base, id, text: 'Thank', grade: 'general' }, 5);
    await deleteFeedback(id, 6);
    await recoverTyped([noteOf({ kind: 'feedback', rejectionId, id, from: '' }, 'Thank you', 8)]);
    expect(await feedbackOf(rejectionId)).toEqual([]);
  });
});

describe('words of other fields', () => {
  const plan = { kind: 'first', tone: 'plain', language: 'en', dueAt: null } as const;

  test('come back into a draft, and leave the rest of it as it is', async () => {
    const rejectionId = await keep();
    const { id } = await planRequest({ rejectionId, ...plan }, 1);
    await recoverTyped([noteOf({ kind: 'field', store: 'requests', id, field: 'text' }, 'Dear Maria', 8)]);
    expect(await requestsOf(rejectionId)).toMatchObject([{ ...plan, text: 'Dear Maria', state: 'planned' }]);
  });

  test.each(['unkeptTheme', 'unkeptReason'] as const)(
    'come back although they were not kept yet: %s',
    async (field) => {
      const id = await keep();
      await recoverTyped([noteOf({ kind: 'field', store: 'rejections', id, field }, 'Small talk', 8)]);
      expect(await getRejection(id)).toMatchObject({ [field]: 'Small talk' });
    },
  );

  test('give way to a draft that was written anew since', async () => {
    const rejectionId = await keep();
    const { id } = await planRequest({ rejectionId, ...plan }, 1);
    await editRequest(id, { text: 'Another wording' }, 20);
    await recoverTyped([noteOf({ kind: 'field', store: 'requests', id, field: 'text' }, 'Dear Maria', 8, 'Dear')]);
    expect(await requestsOf(rejectionId)).toMatchObject([{ text: 'Another wording' }]);
  });

  test('are not written into a field that takes no words', async () => {
    const { id } = await addAim({ text: 'A small team', picture: null }, 1);
    const place = { kind: 'field', store: 'aims', id, field: 'pinned' } as unknown as TypedPlace;
    await recoverTyped([noteOf(place, 'true', 8)]);
    expect(await listAims()).toMatchObject([{ pinned: false, text: 'A small team' }]);
  });
});

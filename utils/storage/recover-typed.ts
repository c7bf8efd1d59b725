import type { Table } from 'dexie';
import type { RecordBase } from '../core/model/record.ts';
import type { Reflection } from '../core/model/reflection.ts';
import { type TypedNote, type TypedPlace, wordFields } from '../core/model/typed-words.ts';
import { answerTo } from '../core/reflection/progress.ts';
import { questionOf } from '../core/reflection/questions.ts';
import { languageOf } from '../core/text/language.ts';
import { isMissing } from '../core/typed-words/notes.ts';
import { dayOf, newRecord } from './clock.ts';
import { database } from './database.ts';
import { answeredWith, type ReflectionStart } from './reflections.ts';

type NoteIn<K extends TypedPlace['kind']> = TypedNote & { readonly place: Extract<TypedPlace, { readonly kind: K }> };

/**
 * Writes words that a page had noted, and had not stored when it ended, to where they belong. What was written later
 * stays, what was deleted stays deleted, and what was ended stays ended. Doing it twice is doing it once.
 */
export async function recoverTyped(notes: readonly TypedNote[]): Promise<void> {
  for (const note of notes) {
    if (isIn(note, 'answer')) await recoverAnswer(note);
    else if (isIn(note, 'feedback')) await recoverFeedback(note);
    else if (isIn(note, 'field')) await recoverField(note);
  }
}

function isIn<K extends TypedPlace['kind']>(note: TypedNote, kind: K): note is NoteIn<K> {
  return note.place.kind === kind;
}

async function recoverAnswer(note: NoteIn<'answer'>): Promise<void> {
  const { rejections, reflections } = database();
  const { rejectionId, question } = note.place;
  await database().transaction('rw', rejections, reflections, async () => {
    if (!(await rejections.get(rejectionId))) return;
    const all = await reflections.where({ rejectionId }).sortBy('createdAt');
    const begun: Reflection = { ...newRecord(note.at), ...startAt(question), rejectionId, answers: [], endedAt: null };
    const reflection = all.find(({ endedAt }) => endedAt === null) ?? all.at(-1) ?? begun;
    if (!isMissing(note, answerTo(reflection.answers, question), reflection.updatedAt)) return;
    await reflections.put(answeredWith(reflection, question, note.text, Math.max(reflection.updatedAt, note.at)));
  });
}

/** A look back as it stands where its first word was typed. */
function startAt(question: string): ReflectionStart {
  const place = question === 'next_if' ? 'next' : question;
  return { depth: questionOf(place)?.short === false ? 'deep' : 'short', place };
}

async function recoverFeedback(note: NoteIn<'feedback'>): Promise<void> {
  const { rejections, feedback, tombstones } = database();
  const { rejectionId, id, from } = note.place;
  // The words that grades rest on are many: loaded only where there is something to grade.
  const { gradeFeedback } = await import('../core/feedback/grade.ts');
  await database().transaction('rw', rejections, feedback, tombstones, async () => {
    const rejection = await rejections.get(rejectionId);
    if (!rejection || (await tombstones.get(id))) return;
    const kept = await feedback.get(id);
    if (note.text.trim() === '' || (kept && !isMissing(note, kept.text, kept.updatedAt))) return;
    const begun = { ...newRecord(note.at), id, rejectionId, requestId: null, messageKey: null, from, fromAddress: '' };
    const updatedAt = Math.max(kept?.updatedAt ?? 0, note.at);
    const gradeOf = (text: string) => gradeFeedback(text, languageOf(text) ?? rejection.language).grade;
    // A grade that the person sees otherwise stays theirs.
    const grade = kept && kept.grade !== gradeOf(kept.text) ? kept.grade : gradeOf(note.text);
    await feedback.put({ receivedOn: dayOf(note.at), ...(kept ?? begun), text: note.text, grade, updatedAt });
  });
}

async function recoverField(note: NoteIn<'field'>): Promise<void> {
  const { store, id, field } = note.place;
  if (!(wordFields[store] as readonly string[] | undefined)?.includes(field)) return;
  const table: Table<RecordBase & { readonly [name: string]: unknown }, string> = database().table(store);
  await database().transaction('rw', table, async () => {
    const record = await table.get(id);
    if (!record || !isMissing(note, String(record[field] ?? ''), record.updatedAt)) return;
    await table.put({ ...record, [field]: note.text, updatedAt: Math.max(record.updatedAt, note.at) });
  });
}

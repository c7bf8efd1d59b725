import { useRef } from 'preact/hooks';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import { answerTo } from '../../utils/core/reflection/progress.ts';
import { addLesson } from '../../utils/storage/lessons.ts';
import { leaveLookBack } from '../../utils/storage/look-back-offer.ts';
import {
  beginReflection,
  deepenReflection,
  endReflection,
  keepPlace,
  type ReflectionStart,
  saveAnswer,
} from '../../utils/storage/reflections.ts';
import { addMention, listThemes, putTheme } from '../../utils/storage/themes.ts';
import { noteTyped } from '../../utils/typed-words/journal.ts';
import type { KeptTheme, ReflectionActs } from '../reflection/reflection-data.ts';
import type { Done } from '../ui/toast.tsx';
import { logged } from './tell-failure.ts';
import { tried } from './tried.ts';
import { editOrFail, useReasonActs } from './use-reason-acts.ts';

/**
 * Writes what the person does in a look back, and tells `onDone` what was done or could not be. `reflection` is null
 * until one was begun: the first word begins it, and going from question to question does not.
 */
export function useReflectionActs(
  rejectionId: string,
  reflection: Reflection | null,
  onDone: (done: Done) => void,
): ReflectionActs {
  const reasonActs = useReasonActs(rejectionId, onDone);
  const begun = useRef<Promise<string> | null>(null);
  /** Where the person is, and how many questions they asked for, until there is a look back that tells it. */
  const start = useRef<ReflectionStart>({ depth: 'short' });
  if (reflection) begun.current = null;
  const doIt = (what: string, work: () => Promise<unknown>) => tried(`look back, ${what}`, onDone, work);
  /** Null where nothing was begun. */
  const known = () => (reflection ? Promise.resolve(reflection.id) : begun.current);
  function begin(): Promise<string> {
    begun.current = beginReflection(rejectionId, start.current).then(({ id }) => id);
    // What did not begin is not remembered: the next letter tries again.
    begun.current.catch(() => {
      begun.current = null;
    });
    return begun.current;
  }
  async function answer(question: string, text: string): Promise<void> {
    const over = answerTo(reflection?.answers ?? [], question);
    const stored = noteTyped({ kind: 'answer', rejectionId, question }, text, over);
    const id = await (known() ?? begin());
    if (!(await saveAnswer(id, question, text))) {
      begun.current = null;
      throw new Error('The reflection is gone.');
    }
    stored();
  }
  /** Changes a look back that was begun; where none was, it is noted for when one is. */
  async function change(to: Partial<ReflectionStart>, write: (id: string) => Promise<void>): Promise<void> {
    start.current = { ...start.current, ...to };
    const id = await known();
    if (id !== null) await write(id);
  }
  /** Where nothing was written there is nothing to end: then it is not offered again. */
  async function end(): Promise<void> {
    const id = await known();
    await (id === null ? leaveLookBack(rejectionId) : endReflection(id));
  }
  async function keepTheme({ key, side, label, quote }: KeptTheme): Promise<void> {
    const isKnown = (await listThemes()).some((theme) => theme.key === key);
    if (!isKnown || label !== '') await putTheme({ key, side, label });
    await addMention({ themeKey: key, rejectionId, source: quote === '' ? 'person' : 'reflection', quote });
  }
  return {
    ...reasonActs,
    onAnswer: (question, text) => logged('look back, answer', answer(question, text)),
    onChoose: (question, choice) => doIt('choose', () => answer(question, choice)),
    // Where that fails nothing is lost: the words are shown at the question before.
    onPlace: (place) =>
      void logged(
        'look back, place',
        change({ place }, (id) => keepPlace(id, place)),
      ).catch(() => {}),
    onDeepen: () => doIt('deepen', () => change({ depth: 'deep' }, (id) => deepenReflection(id))),
    onEnd: () => doIt('end', end),
    onEdit: (edit) => logged('look back, edit', editOrFail(rejectionId, edit)),
    onKeepLesson: (line) => doIt('lesson', () => addLesson({ ...line, rejectionId, themeKey: null })),
    onKeepTheme: (theme) => doIt('theme', () => keepTheme(theme)),
  };
}

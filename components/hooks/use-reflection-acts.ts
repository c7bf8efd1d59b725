import { useRef } from 'preact/hooks';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import { answerTo } from '../../utils/core/reflection/progress.ts';
import { addLesson } from '../../utils/storage/lessons.ts';
import {
  beginReflection,
  deepenReflection,
  endReflection,
  keepPlace,
  saveAnswer,
} from '../../utils/storage/reflections.ts';
import { addMention, listThemes, putTheme } from '../../utils/storage/themes.ts';
import { noteTyped } from '../../utils/typed-words/journal.ts';
import type { KeptTheme, ReflectionActs } from '../reflection/reflection-data.ts';
import type { Done } from '../ui/toast.tsx';
import { logged, tried } from './tell-failure.ts';
import { editOrFail, useReasonActs } from './use-reason-acts.ts';

/**
 * Writes what the person does in a look back, and tells `onDone` what was done or could not be. `reflection` is null
 * until one was begun: the first word begins it.
 */
export function useReflectionActs(
  rejectionId: string,
  reflection: Reflection | null,
  onDone: (done: Done) => void,
): ReflectionActs {
  const reasonActs = useReasonActs(rejectionId, onDone);
  const begun = useRef<Promise<string> | null>(null);
  const doIt = (what: string, work: () => Promise<unknown>) => tried(`look back, ${what}`, onDone, work);
  const idOf = (): Promise<string> => {
    if (reflection) return Promise.resolve(reflection.id);
    begun.current ??= beginReflection(rejectionId, 'short').then(({ id }) => id);
    return begun.current;
  };
  async function answer(question: string, text: string): Promise<void> {
    const over = answerTo(reflection?.answers ?? [], question);
    const stored = noteTyped({ kind: 'answer', rejectionId, question }, text, over);
    if (!(await saveAnswer(await idOf(), question, text))) throw new Error('The reflection is gone.');
    stored();
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
    onPlace: (place) => void idOf().then((id) => keepPlace(id, place)),
    onDeepen: () => doIt('deepen', async () => deepenReflection(await idOf())),
    onEnd: () => doIt('end', async () => endReflection(await idOf())),
    onEdit: (edit) => logged('look back, edit', editOrFail(rejectionId, edit)),
    onKeepLesson: (line) => doIt('lesson', () => addLesson({ ...line, rejectionId, themeKey: null })),
    onKeepTheme: (theme) => doIt('theme', () => keepTheme(theme)),
  };
}

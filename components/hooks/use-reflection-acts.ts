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
import { editRejection } from '../../utils/storage/rejections.ts';
import { addMention, listThemes, putTheme } from '../../utils/storage/themes.ts';
import { noteTyped } from '../../utils/typed-words/journal.ts';
import type { KeptTheme, ReflectionActs } from '../reflection/reflection-data.ts';

/** Writes what the person does in a look back. `reflection` is null until one was begun: the first word begins it. */
export function useReflectionActs(rejectionId: string, reflection: Reflection | null): ReflectionActs {
  const begun = useRef<Promise<string> | null>(null);
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
    onAnswer: answer,
    onPlace: (place) => void idOf().then((id) => keepPlace(id, place)),
    onDeepen: () => void idOf().then((id) => deepenReflection(id)),
    onEnd: () => void idOf().then((id) => endReflection(id)),
    onReasons: (reasons) => void editRejection(rejectionId, { reasons }),
    onLiked: (liked) => editRejection(rejectionId, { liked }),
    onKeepLesson: (line) => void addLesson({ ...line, rejectionId, themeKey: null }),
    onKeepTheme: (theme) => void keepTheme(theme),
  };
}

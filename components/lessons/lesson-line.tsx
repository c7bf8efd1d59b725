import { halvesInSentence, type IfThen } from '../../utils/core/lessons/if-then.ts';
import { RichText } from '../ui/rich-text.tsx';

/** An if-then line as one sentence; its second half alone where the first is not known yet. */
export function LessonLine({ line }: { readonly line: IfThen }) {
  if (line.situation.trim() === '') return <bdi>{line.response}</bdi>;
  return <RichText of="lessons.line" values={{ ...halvesInSentence(line) }} />;
}

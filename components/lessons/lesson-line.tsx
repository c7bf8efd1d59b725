import type { IfThen } from '../../utils/core/lessons/if-then.ts';
import { RichText } from '../ui/rich-text.tsx';

/** An if-then line as one sentence; its second half alone where the first is not known yet. */
export function LessonLine({ line: { situation, response } }: { readonly line: IfThen }) {
  if (situation.trim() === '') return <bdi>{response}</bdi>;
  return <RichText of="lessons.line" values={{ situation, response: response.replace(/[.\s]+$/, '') }} />;
}

import { feelings } from '../../utils/core/model/check-in.ts';
import type { Answer, Reflection } from '../../utils/core/model/reflection.ts';
import { exercises } from '../../utils/core/reflection/exercises.ts';
import { questionOf } from '../../utils/core/reflection/questions.ts';
import { type TextKey, t, template } from '../../utils/i18n/t.ts';

/** What the person wrote in a look back, to read. Questions that were left empty are not shown. */
export function AnswersList({ reflection }: { readonly reflection: Reflection }) {
  const written = reflection.answers.filter((answer) => answer.text.trim() !== '');
  if (written.length === 0) return null;
  return (
    <dl class="written">
      {written.map((answer) => (
        <div key={answer.question}>
          <dt class="note">{questionText(answer.question)}</dt>
          <dd dir="auto">{answerText(answer)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A question as it was asked; its key where it comes from a newer version. */
function questionText(key: string): string {
  if (key === 'next_if') return t('reflection.if');
  if (key === 'next') return t('reflection.then');
  const exercise = exercises.find((each) => key.startsWith(`${each.key}.`));
  if (exercise)
    return template(`reflection.exercises.${exercise.key}.steps.${key.slice(exercise.key.length + 1)}` as TextKey);
  return questionOf(key) ? template(`reflection.questions.${key}` as TextKey) : key;
}

function answerText({ question, text }: Answer): string {
  const feeling = question === 'feeling' ? feelings.find((each) => each === text) : undefined;
  return feeling ? t(`care.feelings.${feeling}`) : text;
}

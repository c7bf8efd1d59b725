import { feelings } from '../../utils/core/model/check-in.ts';
import type { Answer, Reflection } from '../../utils/core/model/reflection.ts';
import { exerciseOf } from '../../utils/core/reflection/exercises.ts';
import { questionOf } from '../../utils/core/reflection/questions.ts';
import { type TextKey, t, template } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { placeOfAnswer } from './screens.ts';

interface AnswersListProps {
  readonly reflection: Reflection;
  /** Goes to the screen where an answer is written. */
  readonly onOpen: (place: string) => void;
  readonly onDelete: (question: string) => void;
}

/** What the person wrote in a look back, each to change or delete. Questions that were left empty are not shown. */
export function AnswersList({ reflection, onOpen, onDelete }: AnswersListProps) {
  const written = reflection.answers.filter((answer) => answer.text.trim() !== '');
  if (written.length === 0) return null;
  return (
    <dl class="written">
      {written.map((answer) => {
        const question = questionText(answer.question);
        const place = placeOfAnswer(answer.question);
        return (
          <div key={answer.question}>
            <dt class="note">{question}</dt>
            <dd dir="auto">{answerText(answer)}</dd>
            <dd class="row-buttons">
              {place !== null && (
                <Button
                  kind="quiet"
                  label={t('reflection.answer.change_named', { question })}
                  onClick={() => onOpen(place)}
                >
                  {t('reflection.answer.change')}
                </Button>
              )}
              <Button
                kind="quiet"
                label={t('reflection.answer.delete_named', { question })}
                onClick={() => onDelete(answer.question)}
              >
                {t('reflection.answer.delete')}
              </Button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A question as it was asked; its key where it comes from a newer version. */
function questionText(key: string): string {
  if (key === 'next_if') return t('reflection.if');
  if (key === 'next') return t('reflection.then');
  const exercise = exerciseOf(key);
  if (exercise)
    return template(`reflection.exercises.${exercise.key}.steps.${key.slice(exercise.key.length + 1)}` as TextKey);
  return questionOf(key) ? template(`reflection.questions.${key}` as TextKey) : key;
}

function answerText({ question, text }: Answer): string {
  const feeling = question === 'feeling' ? feelings.find((each) => each === text) : undefined;
  return feeling ? t(`care.feelings.${feeling}`) : text;
}

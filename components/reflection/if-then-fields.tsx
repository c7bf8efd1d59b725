import { useId } from 'preact/hooks';
import type { Answer } from '../../utils/core/model/reflection.ts';
import { answerTo } from '../../utils/core/reflection/progress.ts';
import { t } from '../../utils/i18n/t.ts';
import { AnswerField } from './answer-field.tsx';

interface IfThenFieldsProps {
  readonly answers: readonly Answer[];
  readonly focused: boolean;
  readonly onAnswer: (question: string, text: string) => Promise<unknown>;
}

/** The two halves of a line for next time, each kept as it is typed. */
export function IfThenFields({ answers, focused, onAnswer }: IfThenFieldsProps) {
  const id = useId();
  return (
    <div class="if-then">
      <p class="field-label" id={`${id}-if`}>
        {t('reflection.if')}
      </p>
      <AnswerField
        labelledBy={`${id}-if`}
        value={answerTo(answers, 'next_if')}
        focused={focused}
        rows={2}
        onAnswer={(text) => onAnswer('next_if', text)}
      />
      <p class="field-label" id={`${id}-then`}>
        {t('reflection.then')}
      </p>
      <AnswerField
        labelledBy={`${id}-then`}
        value={answerTo(answers, 'next')}
        focused={false}
        rows={2}
        onAnswer={(text) => onAnswer('next', text)}
      />
    </div>
  );
}

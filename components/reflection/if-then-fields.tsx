import { useId, useRef } from 'preact/hooks';
import type { IfThen } from '../../utils/core/lessons/if-then.ts';
import type { Answer } from '../../utils/core/model/reflection.ts';
import type { Theme } from '../../utils/core/model/theme.ts';
import { answerTo } from '../../utils/core/reflection/progress.ts';
import { t } from '../../utils/i18n/t.ts';
import { LessonStart } from '../lessons/lesson-start.tsx';
import { AnswerField } from './answer-field.tsx';

interface IfThenFieldsProps {
  readonly answers: readonly Answer[];
  readonly themes: readonly Theme[];
  /** Key of the theme whose lines to start from are shown first. */
  readonly firstTheme: string;
  readonly focused: boolean;
  readonly onAnswer: (question: string, text: string) => Promise<unknown>;
}

/** The two halves of a line for next time, each kept as it is typed. */
export function IfThenFields({ answers, themes, firstTheme, focused, onAnswer }: IfThenFieldsProps) {
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  const isEmpty = ['next_if', 'next'].every((key) => answerTo(answers, key).trim() === '');
  function use({ situation, response }: IfThen): void {
    for (const [key, text] of [
      ['next_if', situation],
      ['next', response],
    ] as const)
      onAnswer(key, text).catch(() => {}); // then nothing stands in the fields, and it can be pressed again
    fields.current?.querySelector('textarea')?.focus();
  }
  return (
    <div class="if-then" ref={fields}>
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
      {isEmpty && <LessonStart themes={themes} first={firstTheme} onUse={use} />}
    </div>
  );
}

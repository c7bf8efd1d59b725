import { useEffect, useId, useRef } from 'preact/hooks';
import { answerTo } from '../../utils/core/reflection/progress.ts';
import type { Question } from '../../utils/core/reflection/questions.ts';
import { type TextKey, t, template } from '../../utils/i18n/t.ts';
import { Reasons } from '../record/reasons.tsx';
import { AnswerField } from './answer-field.tsx';
import { FeelingChoice } from './feeling-choice.tsx';
import { IfThenFields } from './if-then-fields.tsx';
import type { ReflectionActs, ReflectionData } from './reflection-data.ts';

interface QuestionScreenProps {
  readonly data: ReflectionData;
  readonly question: Question;
  readonly at: number;
  readonly of: number;
  /** True where the person is in the middle of it: the question takes the focus. */
  readonly focused: boolean;
  readonly acts: ReflectionActs;
  readonly onForward: () => void;
}

/** One question and the way to answer it. */
export function QuestionScreen({ data, question, at, of, focused, acts, onForward }: QuestionScreenProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const answers = data.reflection?.answers ?? [];
  const { key, kind } = question;
  const showsReasons = data.rejection.reasons.length > 0 || (data.rejection.unkeptReason ?? '') !== '';
  const isWritten = kind === 'words' || kind === 'if_then';
  useEffect(() => {
    if (focused && !isWritten) heading.current?.focus();
  }, [focused, isWritten]);
  const words = (
    <AnswerField
      labelledBy={id}
      value={answerTo(answers, key)}
      focused={focused && kind === 'words'}
      onAnswer={(text) => acts.onAnswer(key, text)}
    />
  );
  return (
    <>
      <p class="note">{t('reflection.place', { at, of })}</p>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {template(`reflection.questions.${key}` as TextKey)}
      </h3>
      {kind === 'words' && words}
      {kind === 'feeling' && (
        <FeelingChoice
          labelledBy={id}
          chosen={answerTo(answers, key)}
          onChoose={(feeling) => {
            void acts.onChoose(key, feeling);
            onForward();
          }}
        />
      )}
      {kind === 'if_then' && <IfThenFields answers={answers} focused={focused} onAnswer={acts.onAnswer} />}
      {kind === 'attribution' && (
        <>
          {showsReasons && <Reasons rejection={data.rejection} acts={acts} />}
          {words}
        </>
      )}
    </>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Feeling } from '../../utils/core/model/check-in.ts';
import { answerTo } from '../../utils/core/reflection/progress.ts';
import type { Question } from '../../utils/core/reflection/questions.ts';
import { currentKey } from '../../utils/core/themes/manage.ts';
import { isThemeKey, leadingThemes } from '../../utils/core/themes/taxonomy.ts';
import { type TextKey, t, template } from '../../utils/i18n/t.ts';
import { Reasons } from '../record/reasons.tsx';
import { AnswerField } from './answer-field.tsx';
import { ExerciseList } from './exercise-list.tsx';
import { FeelingChoice } from './feeling-choice.tsx';
import { IfThenFields } from './if-then-fields.tsx';
import type { ReflectionActs, ReflectionData } from './reflection-data.ts';
import type { Count } from './screens.ts';

interface QuestionScreenProps {
  readonly data: ReflectionData;
  readonly question: Question;
  readonly count: Count;
  /** True where the person is in the middle of it: the question takes the focus. */
  readonly focused: boolean;
  readonly acts: ReflectionActs;
  readonly onForward: () => void;
  /** Goes to the first step of an exercise. */
  readonly onExercise: (place: string) => void;
}

/** One question and the way to answer it. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { data, question, count, focused, acts, onForward, onExercise } = props;
  const id = useId();
  const [isHeavy, setHeavy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const answers = data.reflection?.answers ?? [];
  const { key, kind } = question;
  const showsReasons = data.rejection.reasons.length > 0 || (data.rejection.unkeptReason ?? '') !== '';
  const isWritten = kind === 'words' || kind === 'if_then';
  useEffect(() => {
    if (focused && !isWritten) heading.current?.focus();
  }, [focused, isWritten]);
  /** One tap is enough to go on. Where it is heavy, another way to write may come first. */
  function choose(feeling: Feeling): void {
    void acts.onChoose(key, feeling);
    setHeavy(feeling === 'heavy');
    if (feeling !== 'heavy') onForward();
  }
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
      {count && <p class="note">{t('reflection.place', count)}</p>}
      <h3 id={id} ref={heading} tabIndex={-1}>
        {template(`reflection.questions.${key}` as TextKey)}
      </h3>
      {kind === 'words' && words}
      {kind === 'feeling' && (
        <>
          <FeelingChoice labelledBy={id} chosen={answerTo(answers, key)} onChoose={choose} />
          {(isHeavy || answerTo(answers, key) === 'heavy') && <ExerciseList open onExercise={onExercise} />}
        </>
      )}
      {kind === 'if_then' && (
        <IfThenFields
          answers={answers}
          themes={data.themes}
          firstTheme={notedTheme(data)}
          focused={focused}
          onAnswer={acts.onAnswer}
        />
      )}
      {kind === 'attribution' && (
        <>
          {showsReasons && <Reasons rejection={data.rejection} acts={acts} />}
          {words}
        </>
      )}
    </>
  );
}

/** The theme to work on that was noted last with this rejection; one that many note where there is none. */
function notedTheme({ themes, mentions }: ReflectionData): string {
  const noted = mentions.map(({ themeKey }) => currentKey(themes, themeKey)).filter(isThemeKey);
  return noted.at(-1) ?? leadingThemes[0] ?? '';
}

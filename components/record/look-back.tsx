import { useState } from 'preact/hooks';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

/** A strength first, then what was hard, then what need not be carried on. */
const questions = ['went_well', 'hard', 'let_go'] as const;

interface LookBackProps {
  /** The short look back at this rejection; null where none was begun. */
  readonly reflection: Reflection | null;
  /** True where the person came to look back: the first question takes the focus. */
  readonly focused: boolean;
  readonly onAnswer: (question: string, text: string) => Promise<unknown>;
  readonly onEnd: () => void;
}

/** Three questions, each free to be left empty, saved as typed. Nothing is written before the first letter. */
export function LookBack({ reflection, focused, onAnswer, onEnd }: LookBackProps) {
  const [opened, setOpened] = useState(false);
  if (!reflection && !focused && !opened)
    return (
      <p>
        <Button onClick={() => setOpened(true)}>{t('record.look_back.begin')}</Button>
      </p>
    );
  const answer = (question: string) => reflection?.answers.find((each) => each.question === question)?.text ?? '';
  return (
    <div class="look-back">
      <p class="note">{t('record.look_back.note')}</p>
      {questions.map((question, index) => (
        <TextField
          key={question}
          kind="long"
          label={t(`record.look_back.${question}`)}
          value={answer(question)}
          focused={(focused || opened) && index === 0}
          onSave={(text) => onAnswer(question, text)}
        />
      ))}
      {reflection?.endedAt === null && (
        <p>
          <Button icon="check" onClick={onEnd}>
            {t('record.look_back.end')}
          </Button>
        </p>
      )}
    </div>
  );
}

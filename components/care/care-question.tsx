import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { HelpLines } from './help-lines.tsx';

interface CareQuestionProps {
  readonly onAnswer: (isOn: boolean) => void;
  /** False where the page around it shows the way to help already. */
  readonly hasHelp?: boolean;
}

/** The one question at first use; both answers are equal, and it is not asked again. */
export function CareQuestion({ onAnswer, hasHelp = true }: CareQuestionProps) {
  return (
    <section class="part care-question">
      <h2>{t('care.title')}</h2>
      <p>{t('care.ask_first')}</p>
      <p class="row-buttons">
        <Button onClick={() => onAnswer(true)}>{t('care.turn_on')}</Button>
        <Button onClick={() => onAnswer(false)}>{t('care.not_now')}</Button>
      </p>
      {hasHelp && <HelpLines />}
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { OwnNumbers } from '../../utils/core/requests/numbers.ts';
import { t } from '../../utils/i18n/t.ts';
import { RestingCounts } from '../care/resting-counts.tsx';

/** Fewer asks tell nothing. */
const fewestAsked = 5;

interface OwnNumbersLineProps {
  readonly numbers: OwnNumbers;
  /** In a lighter week counts rest until the person asks for them. */
  readonly isResting: boolean;
}

/** The person's own numbers, small: how many asked, answered, specific. Nothing is said of fewer than five. */
export function OwnNumbersLine({ numbers, isResting }: OwnNumbersLineProps) {
  const [isShown, setShown] = useState(false);
  const stages = numbers.byStage.filter(({ asked }) => asked >= fewestAsked);
  if (numbers.asked < fewestAsked) return null;
  return (
    <details class="own-numbers note">
      <summary>{t('feedback.numbers.title')}</summary>
      {isShown || !isResting ? (
        <>
          <p>{t('feedback.numbers.all', pick(numbers))}</p>
          {stages.map((one) => (
            <p key={one.stage}>{t('feedback.numbers.stage', { stage: t(`stage.${one.stage}`), ...pick(one) })}</p>
          ))}
          <p>{t('feedback.numbers.note')}</p>
        </>
      ) : (
        <RestingCounts onShow={() => setShown(true)} />
      )}
    </details>
  );
}

function pick({ asked, answered, specific }: Pick<OwnNumbers, 'asked' | 'answered' | 'specific'>) {
  return { asked, answered, specific };
}

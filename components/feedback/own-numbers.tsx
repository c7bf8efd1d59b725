import type { OwnNumbers } from '../../utils/core/requests/numbers.ts';
import { t } from '../../utils/i18n/t.ts';
import { RestingCounts } from '../care/resting-counts.tsx';
import { useRest } from '../hooks/use-rest.ts';
import { useSettings } from '../hooks/use-settings.ts';

/** Fewer asks tell nothing. */
const fewestAsked = 5;

/** The person's own numbers, small: how many asked, answered, specific. Nothing is said of fewer than five. */
export function OwnNumbersLine({ numbers }: { readonly numbers: OwnNumbers }) {
  const rest = useRest(useSettings().settings);
  const stages = numbers.byStage.filter(({ asked }) => asked >= fewestAsked);
  if (numbers.asked < fewestAsked) return null;
  return (
    <details class="own-numbers note">
      <summary>{t('feedback.numbers.title')}</summary>
      {rest.until === null ? (
        <>
          <p>{t('feedback.numbers.all', pick(numbers))}</p>
          {stages.map((one) => (
            <p key={one.stage}>{t('feedback.numbers.stage', { stage: t(`stage.${one.stage}`), ...pick(one) })}</p>
          ))}
          <p>{t('feedback.numbers.note')}</p>
        </>
      ) : (
        <RestingCounts onShow={rest.show} />
      )}
    </details>
  );
}

function pick({ asked, answered, specific }: Pick<OwnNumbers, 'asked' | 'answered' | 'specific'>) {
  return { asked, answered, specific };
}

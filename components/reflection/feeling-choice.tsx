import { type Feeling, feelings } from '../../utils/core/model/check-in.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';

interface FeelingChoiceProps {
  readonly labelledBy: string;
  /** What was tapped before; anything else for nothing. */
  readonly chosen: string;
  readonly onChoose: (feeling: Feeling) => void;
}

/** One tap says how it is; a second tap elsewhere changes it. */
export function FeelingChoice({ labelledBy, chosen, onChoose }: FeelingChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take its name from the heading that asks
    <div class="feelings" role="group" aria-labelledby={labelledBy}>
      {feelings.map((feeling) => (
        <Button key={feeling} pressed={chosen === feeling} onClick={() => onChoose(feeling)}>
          {t(`care.feelings.${feeling}`)}
        </Button>
      ))}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { Feeling } from '../../utils/core/model/check-in.ts';
import { t } from '../../utils/i18n/t.ts';
import { FeelingChoice } from '../reflection/feeling-choice.tsx';
import { Button } from '../ui/button.tsx';
import { HelpLines } from './help-lines.tsx';

interface CheckInCardProps {
  readonly onCheckIn: (feeling: Feeling) => void;
  /** Null where it stands on a page of its own and is not closed. */
  readonly onClose: (() => void) | null;
  /** False where the page around it shows the way to help already. */
  readonly hasHelp?: boolean;
}

/** One tap says how it is; two more ways lead to someone to talk to, at once. */
export function CheckInCard({ onCheckIn, onClose, hasHelp = true }: CheckInCardProps) {
  const [wantsHelp, setWantsHelp] = useState(false);
  return (
    <section class="check-in">
      <h2 id="check-in">{t('care.check_in')}</h2>
      <FeelingChoice labelledBy="check-in" chosen="" onChoose={onCheckIn} />
      <p class="row-buttons">
        <Button kind="quiet" expanded={wantsHelp} onClick={() => setWantsHelp(true)}>
          {t('care.help.talk')}
        </Button>
        <Button kind="quiet" expanded={wantsHelp} onClick={() => setWantsHelp(true)}>
          {t('care.help.not_safe')}
        </Button>
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            {t('care.close')}
          </Button>
        )}
      </p>
      <div role="status">{wantsHelp && <HelpLines isFirst />}</div>
      {!wantsHelp && hasHelp && <HelpLines />}
    </section>
  );
}

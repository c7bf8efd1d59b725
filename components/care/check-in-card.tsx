import { useState } from 'preact/hooks';
import type { CheckIn, Feeling } from '../../utils/core/model/check-in.ts';
import { t } from '../../utils/i18n/t.ts';
import { FeelingChoice } from '../reflection/feeling-choice.tsx';
import { Button } from '../ui/button.tsx';
import type { CareActs } from './care-data.ts';
import { HelpWays } from './help-ways.tsx';

interface CheckInCardProps extends Pick<CareActs, 'onCheckIn' | 'onTakeBack'> {
  /** Whether it may be asked now. */
  readonly mayAsk: boolean;
  /** What was noted today; null for nothing. */
  readonly today: CheckIn | null;
  /** Null where it stands on a page of its own and is not closed. */
  readonly onClose: (() => void) | null;
  /** False where the page around it shows the way to help already. */
  readonly hasHelp?: boolean;
}

/** One tap says how it is, and says that it was noted; the way to someone to talk to stays, whatever was tapped. */
export function CheckInCard({ mayAsk, today, onCheckIn, onTakeBack, onClose, hasHelp = true }: CheckInCardProps) {
  // What stood there before the tap of this moment; undefined where nothing was tapped here.
  const [before, setBefore] = useState<CheckIn | null | undefined>(undefined);
  const [isChanging, setChanging] = useState(false);
  const isNoted = before !== undefined && today !== null && !isChanging;
  if (!isNoted && !isChanging && !mayAsk) return null;
  function choose(feeling: Feeling): void {
    setBefore(today);
    setChanging(false);
    onCheckIn(feeling);
  }
  function takeBack(noted: CheckIn, was: CheckIn | null): void {
    setBefore(undefined);
    onTakeBack(noted, was);
  }
  return (
    <section class="check-in">
      <h2 id="check-in">{t('care.check_in')}</h2>
      <p role="status" class="care-noted">
        {isNoted && t('care.noted', { feeling: t(`care.feelings.${today.feeling}`) })}
      </p>
      {!isNoted && <FeelingChoice labelledBy="check-in" chosen={today?.feeling ?? ''} onChoose={choose} />}
      <HelpWays hasHelp={hasHelp}>
        {isNoted && (
          <>
            <Button kind="quiet" onClick={() => setChanging(true)}>
              {t('care.change')}
            </Button>
            <Button kind="quiet" icon="undo" onClick={() => takeBack(today, before)}>
              {t('ui.undo')}
            </Button>
          </>
        )}
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            {t('care.close')}
          </Button>
        )}
      </HelpWays>
    </section>
  );
}

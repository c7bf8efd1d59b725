import { useId } from 'preact/hooks';
import { attributions } from '../../utils/core/model/reason.ts';
import type { KeptReason, Rejection } from '../../utils/core/model/rejection.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { RichText } from '../ui/rich-text.tsx';
import { AddReason } from './add-reason.tsx';
import type { ReasonActs } from './reason-acts.ts';

interface ReasonsProps {
  readonly rejection: Pick<Rejection, 'id' | 'reasons' | 'unkeptReason'>;
  readonly acts: ReasonActs;
}

/** Reasons that the letter hints at or the person knows, and whose they were: that is for the person to say. */
export function Reasons({ rejection, acts }: ReasonsProps) {
  const kept = rejection.reasons;
  return (
    <div class="reasons">
      {kept.length === 0 && <p class="note">{t('record.reasons.none')}</p>}
      {kept.map((reason, index) => (
        <ReasonRow
          key={`${reason.reason}${reason.label ?? ''}`}
          reason={reason}
          onChange={(changed) => void acts.onReasons(kept.with(index, changed))}
          onRemove={() => void acts.onRemoveReason(reason)}
        />
      ))}
      <AddReason
        rejection={rejection}
        onTyped={acts.onUnkeptReason}
        onAdd={(reason) => acts.onReasons([...kept, reason])}
      />
    </div>
  );
}

interface ReasonRowProps {
  readonly reason: KeptReason;
  readonly onChange: (reason: KeptReason) => void;
  readonly onRemove: () => void;
}

function ReasonRow({ reason, onChange, onRemove }: ReasonRowProps) {
  const name = useId();
  const title = reason.reason === 'own' ? (reason.label ?? '') : t(`reason.${reason.reason}`);
  return (
    <fieldset class="reason">
      <legend>{title}</legend>
      {reason.quote && (
        <p class="note">
          <RichText of="record.reasons.hint" values={{ quote: <q>{reason.quote}</q> }} />
        </p>
      )}
      <div class="reason-choices">
        {attributions.map((attribution) => (
          <label key={attribution} class="reason-choice">
            <input
              type="radio"
              name={name}
              checked={reason.attribution === attribution}
              onChange={() => onChange({ ...reason, attribution })}
            />
            {t(`attribution.${attribution}`)}
          </label>
        ))}
        {reason.attribution !== null && (
          <Button kind="quiet" onClick={() => onChange({ ...reason, attribution: null })}>
            {t('attribution.undecided')}
          </Button>
        )}
        <Button kind="quiet" label={t('record.reasons.remove_named', { reason: title })} onClick={onRemove}>
          {t('record.reasons.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

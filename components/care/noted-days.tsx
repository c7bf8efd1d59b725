import { useState } from 'preact/hooks';
import type { CheckIn } from '../../utils/core/model/check-in.ts';
import { formatDay } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import { FeelingChoice } from '../reflection/feeling-choice.tsx';
import { Button } from '../ui/button.tsx';
import type { CareActs } from './care-data.ts';

interface NotedDaysProps extends Pick<CareActs, 'onChange' | 'onDelete'> {
  /** The latest first. */
  readonly checkIns: readonly CheckIn[];
  /** Ms since 1970 UTC. */
  readonly now: number;
}

/** What was noted, day by day; each can be changed and deleted. */
export function NotedDays({ checkIns, now, onChange, onDelete }: NotedDaysProps) {
  const [changing, setChanging] = useState<string | null>(null);
  return (
    <dl class="care-days">
      {checkIns.map((checkIn) => {
        const { id, feeling } = checkIn;
        const day = formatDay(checkIn.day, now);
        const isOpen = changing === id;
        return (
          <div key={id}>
            <dt class="note" id={`day-${id}`}>
              {day}
            </dt>
            <dd>
              {t(`care.feelings.${feeling}`)}
              <span class="row-buttons">
                <Button
                  kind="quiet"
                  expanded={isOpen}
                  label={`${t('care.change')}: ${day}`}
                  onClick={() => setChanging(isOpen ? null : id)}
                >
                  {t('care.change')}
                </Button>
                <Button kind="quiet" label={`${t('care.delete')}: ${day}`} onClick={() => onDelete(checkIn)}>
                  {t('care.delete')}
                </Button>
              </span>
              {isOpen && (
                <FeelingChoice
                  labelledBy={`day-${id}`}
                  chosen={feeling}
                  onChoose={(next) => {
                    setChanging(null);
                    onChange(checkIn, next);
                  }}
                />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

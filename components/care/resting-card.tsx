import { formatMoment } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { HelpLines } from './help-lines.tsx';

interface RestingCardProps {
  /** End of the lighter week, ms since 1970 UTC. */
  readonly until: number;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly onShow: () => void;
}

/** Stands in the popup in place of what waits, in a lighter week. */
export function RestingCard({ until, now, onShow }: RestingCardProps) {
  return (
    <section class="next-step">
      <h2>{t('care.lighter_week.until', { date: formatMoment(until, now) })}</h2>
      <p>{t('care.resting.popup')}</p>
      <p>
        <Button kind="quiet" onClick={onShow}>
          {t('care.resting.show_waiting')}
        </Button>
      </p>
      <HelpLines />
    </section>
  );
}

import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { formatMoment } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import type { AskActs } from './ask-data.ts';
import { momentOfWhen, ownTimeZone, type When, whens } from './when.ts';

interface WhenToAskProps {
  readonly request: FeedbackRequest;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly acts: Pick<AskActs, 'onWhen' | 'onDrop'>;
}

/** Another day, or not at all: as near at hand as asking now. */
export function WhenToAsk({ request, now, acts }: WhenToAskProps) {
  const { dueAt } = request;
  const isWaiting = dueAt !== null && dueAt > now;
  const choices: readonly When[] = isWaiting ? whens : whens.filter((when) => when !== 'now');
  return (
    <div class="draft-when">
      <p class="note">
        {isWaiting ? t('draft.when.waits', { day: formatMoment(dueAt, now) }) : t('draft.when.not_now')}
      </p>
      <p class="row-buttons">
        {choices.map((when) => (
          <Button key={when} kind="quiet" onClick={() => acts.onWhen(request, momentOfWhen(when, now, ownTimeZone()))}>
            {t(`draft.when.in.d${when}`)}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => acts.onDrop(request)}>
          {t('draft.when.never')}
        </Button>
      </p>
    </div>
  );
}

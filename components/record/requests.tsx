import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { formatMoment } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import type { RequestActs } from '../next/request-acts.ts';
import { Button } from '../ui/button.tsx';

interface RequestsProps extends RequestActs {
  readonly requests: readonly FeedbackRequest[];
  /** True where nobody reads mail to the address the letter came from. */
  readonly noReply: boolean;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly onPlan: () => void;
}

/** Asking for feedback: planned, asked, and what became of it. */
export function Requests({ requests, noReply, now, onPlan, ...acts }: RequestsProps) {
  const isOpen = requests.some(({ state }) => state === 'planned' || state === 'asked');
  return (
    <div class="requests">
      {noReply && <p class="note">{t('record.requests.no_reply')}</p>}
      {requests.map((request) => (
        <div key={request.id} class="request">
          <p>{wordsOf(request, now)}</p>
          <p class="row-buttons">
            <Buttons request={request} {...acts} />
          </p>
        </div>
      ))}
      {!isOpen && (
        <p>
          <Button icon="clock" onClick={onPlan}>
            {t('record.requests.plan')}
          </Button>
        </p>
      )}
    </div>
  );
}

function wordsOf({ state, dueAt, askedAt, closedAt }: FeedbackRequest, now: number): string {
  const day = (at: number | null) => formatMoment(at ?? now, now);
  switch (state) {
    case 'planned':
      return dueAt === null || dueAt <= now
        ? t('record.requests.due')
        : t('record.requests.planned', { day: day(dueAt) });
    case 'asked':
      return t('record.requests.asked', { day: day(askedAt) });
    default:
      return t(`record.requests.${state}`, { day: day(closedAt) });
  }
}

function Buttons({ request, ...acts }: { readonly request: FeedbackRequest } & RequestActs) {
  if (request.state === 'planned')
    return (
      <>
        <Button onClick={() => acts.onSent(request)}>{t('next.ask.sent')}</Button>
        <Button onClick={() => acts.onLater(request)}>{t('next.ask.later')}</Button>
        <Button kind="quiet" onClick={() => acts.onDrop(request)}>
          {t('next.ask.drop')}
        </Button>
      </>
    );
  if (request.state === 'asked')
    return (
      <>
        <Button onClick={() => acts.onAnswered(request)}>{t('next.silent.answered')}</Button>
        <Button kind="quiet" onClick={() => acts.onLetRest(request)}>
          {t('next.silent.let_rest')}
        </Button>
      </>
    );
  return null;
}

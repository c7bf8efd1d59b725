import { type FeedbackRequest, isQuestion } from '../../utils/core/model/feedback-request.ts';
import { possibleEvents, type RequestEvent } from '../../utils/core/requests/request-state.ts';
import { formatMoment } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';

interface RequestsProps {
  /** Those that were sent, oldest first. */
  readonly requests: readonly FeedbackRequest[];
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly onEvent: (request: FeedbackRequest, event: RequestEvent) => void;
}

/** What was sent, and what became of it. */
export function Requests({ requests, now, onEvent }: RequestsProps) {
  return (
    <div class="requests">
      {requests.map((request) => (
        <div key={request.id} class="request">
          <p>
            <span class="note">{t(`draft.kind.${request.kind}`)}</span> {wordsOf(request, now)}
          </p>
          {request.text && (
            <details class="letter">
              <summary>{t('record.requests.text')}</summary>
              <div class="letter-body" dir="auto" lang={request.language}>
                {request.text}
              </div>
            </details>
          )}
          <p class="row-buttons">
            {eventsOf(request).map((event) => (
              <Button
                key={event}
                kind={event === 'undo' || event === 'given_up' ? 'quiet' : 'plain'}
                onClick={() => onEvent(request, event)}
              >
                {t(`record.requests.events.${event}`)}
              </Button>
            ))}
          </p>
        </div>
      ))}
    </div>
  );
}

/** Where nothing is asked, nothing can be answered. */
function eventsOf(request: FeedbackRequest): readonly RequestEvent[] {
  return possibleEvents(request.state).filter((event) => isQuestion(request) || event === 'undo');
}

function wordsOf(request: FeedbackRequest, now: number): string {
  const { state, askedAt, closedAt } = request;
  const day = (at: number | null) => formatMoment(at ?? now, now);
  if (state === 'planned') return '';
  if (state === 'asked')
    return t(isQuestion(request) ? 'record.requests.asked' : 'record.requests.sent', { day: day(askedAt) });
  return t(`record.requests.${state}`, { day: day(closedAt) });
}

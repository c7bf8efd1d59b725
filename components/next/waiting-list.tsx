import { isQuestion } from '../../utils/core/model/feedback-request.ts';
import { formatMoment } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import { rejectionAddress, rejectionTitle } from '../history/rejection-title.ts';
import type { Waiting } from './waiting.ts';

interface WaitingListProps {
  readonly waiting: readonly Waiting[];
  /** Ms since 1970 UTC. */
  readonly now: number;
}

/** What else waits, one a line, each leading to its record. */
export function WaitingList({ waiting, now }: WaitingListProps) {
  return (
    <ul class="waiting">
      {waiting.map((each) => (
        <li key={`${each.kind}${'request' in each ? each.request.id : each.rejection.id}`}>
          <a href={rejectionAddress(each.rejection.id)} target="_blank" rel="noopener">
            <bdi>{rejectionTitle(each.rejection)}</bdi>
            <span class="note">{wordsOf(each, now)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function wordsOf(waiting: Waiting, now: number): string {
  switch (waiting.kind) {
    case 'planned':
      return t('next.planned.line', { day: formatMoment(waiting.request.dueAt ?? now, now) });
    case 'asked':
    case 'silent':
      return t('next.asked.line', { day: formatMoment(waiting.request.askedAt ?? now, now) });
    case 'ask':
      return t(isQuestion(waiting.request) ? 'next.ask.line' : 'next.draft.line');
    default:
      return t(`next.${waiting.kind}.line`);
  }
}

import type { Rejection } from '../../utils/core/model/rejection.ts';
import { formatDay } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import { rejectionAddress, rejectionTitle } from './rejection-title.ts';

interface RejectionRowsProps {
  readonly rejections: readonly Rejection[];
  /** Ms since 1970 UTC. */
  readonly now: number;
  /** Opens records in a tab of their own: from the popup, which closes. */
  readonly inNewTab?: boolean;
}

/** Kept rejections, one a line: company, role, day. */
export function RejectionRows({ rejections, now, inNewTab = false }: RejectionRowsProps) {
  return (
    <ul class="rejections">
      {rejections.map((rejection) => (
        <li key={rejection.id}>
          <a href={rejectionAddress(rejection.id)} target={inNewTab ? '_blank' : undefined}>
            <bdi class="rejection-company">{rejectionTitle(rejection)}</bdi>
            <time class="rejection-day" dateTime={rejection.decidedOn}>
              {formatDay(rejection.decidedOn, now)}
            </time>
            <span class="rejection-about">
              {rejection.company && rejection.role && <bdi>{rejection.role}</bdi>}
              {rejection.dreamJob && <span class="tag">{t('record.dream_tag')}</span>}
              {rejection.sample && <span class="tag">{t('record.sample_tag')}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

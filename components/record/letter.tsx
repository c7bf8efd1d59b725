import type { KeptMessage } from '../../utils/core/model/rejection.ts';
import { formatDay } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import { wayBack } from '../../utils/webmail/way-back.ts';

interface LetterProps {
  readonly message: KeptMessage;
  /** Ms since 1970 UTC. */
  readonly now: number;
}

/** A kept letter as plain text, folded: nobody has to read it again by accident. */
export function Letter({ message, now }: LetterProps) {
  const { from, subject, date, body } = message;
  const way = wayBack(message);
  return (
    <details class="letter">
      <summary>
        <bdi>{subject || t('record.letter.no_subject')}</bdi>
      </summary>
      <p class="note">
        <bdi>{[from?.name, from?.address].filter(Boolean).join(' · ')}</bdi>
        {date && <time dateTime={date}> {formatDay(date.slice(0, 10), now)}</time>}
      </p>
      <div class="letter-body" dir="auto">
        {body || t('record.letter.not_kept')}
      </div>
      {way ? (
        <p>
          <a href={way.url} target="_blank" rel="noopener noreferrer">
            {way.kind === 'message' ? t('record.letter.open') : t('record.letter.search')}
          </a>
        </p>
      ) : (
        isFromMail(message) && <p class="note">{t('record.letter.no_way')}</p>
      )}
    </details>
  );
}

/** Whether a letter was read in a mailbox: not on any page, not in the sample inbox. */
function isFromMail({ webmail, subject }: KeptMessage): boolean {
  return webmail !== 'page' && webmail !== 'sample' && subject !== '';
}

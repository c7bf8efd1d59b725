import { formatMoment } from '../../../utils/i18n/format-date.ts';
import { t } from '../../../utils/i18n/t.ts';
import type { SampleLetter } from './letter.ts';
import { cameAt } from './letters.ts';

interface LetterListProps {
  readonly letters: readonly SampleLetter[];
  readonly openId: string | null;
  readonly now: number;
}

/** The list beside the reading pane, as webmails have it. */
export function LetterList({ letters, openId, now }: LetterListProps) {
  return (
    <nav class="sample-list" aria-label={t('sample.list')}>
      <ul>
        {letters.map((letter) => (
          <li key={letter.id}>
            <a href={`#sample/${letter.id}`} aria-current={letter.id === openId ? 'page' : undefined}>
              <span class="sample-sender">{letter.fromName}</span>
              <span class="sample-day">{formatMoment(cameAt(letter, now).getTime(), now)}</span>
              <span class="sample-subject">{letter.subject}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

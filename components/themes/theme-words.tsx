import { useState } from 'preact/hooks';
import type { ThemeMention } from '../../utils/core/model/theme.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import type { ThemeActs } from './theme-acts.ts';

interface ThemeWordsProps extends Pick<ThemeActs, 'onTakeAway'> {
  /** The newest first. */
  readonly mentions: readonly ThemeMention[];
}

/** So many are shown at first. */
const mostAtFirst = 5;

/** The words a theme rests on, each with the way to its letter; each can be taken away. */
export function ThemeWords({ mentions, onTakeAway }: ThemeWordsProps) {
  const [isWhole, setWhole] = useState(false);
  // Those with words first: they say why.
  const ordered = [...mentions].sort((one, other) => Number(other.quote !== '') - Number(one.quote !== ''));
  const shown = isWhole ? ordered : ordered.slice(0, mostAtFirst);
  return (
    <>
      <ul class="quotes">
        {shown.map((mention) => {
          const words = mention.quote || t('patterns.theme.no_words');
          return (
            <li key={mention.id} dir="auto">
              <a href={`#/rejection/${mention.rejectionId}`}>{mention.quote ? <q>{words}</q> : words}</a>{' '}
              <Button
                kind="quiet"
                label={`${t('patterns.theme.take_away')}: ${words}`}
                onClick={() => onTakeAway(mention)}
              >
                {t('patterns.theme.take_away')}
              </Button>
            </li>
          );
        })}
      </ul>
      {!isWhole && ordered.length > mostAtFirst && (
        <p>
          <Button kind="quiet" onClick={() => setWhole(true)}>
            {t('patterns.theme.all_words', { count: ordered.length })}
          </Button>
        </p>
      )}
    </>
  );
}

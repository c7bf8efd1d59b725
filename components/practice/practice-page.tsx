import type { Theme } from '../../utils/core/model/theme.ts';
import { practiceCards } from '../../utils/core/practice/cards.ts';
import { t } from '../../utils/i18n/t.ts';
import { Icon } from '../ui/icon.tsx';
import { PracticeCard } from './practice-card.tsx';

interface PracticePageProps {
  readonly themes: readonly Theme[];
  /** Keys of the themes noted, the one noted most first: their cards come first. */
  readonly noted: readonly string[];
  /** The theme whose card is open; empty for none. */
  readonly open: string;
}

/** An interview guide of short cards, one for each theme. */
export function PracticePage({ themes, noted, open }: PracticePageProps) {
  const rank = (theme: string) => (noted.includes(theme) ? noted.indexOf(theme) : noted.length);
  const cards = [...practiceCards].sort((one, other) => rank(one.theme) - rank(other.theme));
  return (
    <>
      <a class="back" href="#/lessons">
        <Icon name="back" /> {t('lessons.back')}
      </a>
      <h1 tabIndex={-1}>{t('lessons.to_practice')}</h1>
      <div class="cards">
        {cards.map((card) => (
          <PracticeCard key={card.key} card={card} themes={themes} isOpen={card.theme === open} />
        ))}
      </div>
    </>
  );
}

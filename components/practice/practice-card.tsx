import type { Theme } from '../../utils/core/model/theme.ts';
import type { PracticeCard as Card } from '../../utils/core/practice/cards.ts';
import { type TextKey, template } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';
import { Timer } from '../ui/timer.tsx';

interface PracticeCardProps {
  readonly card: Card;
  readonly themes: readonly Theme[];
  readonly isOpen: boolean;
}

/** One card: what to do, why, and a timer that nobody has to start. */
export function PracticeCard({ card, themes, isOpen }: PracticeCardProps) {
  return (
    <details class="card" open={isOpen}>
      <summary>
        <span class="card-title">{template(`practice.cards.${card.key}.title` as TextKey)}</span>
        <span class="note">{themeLabel(card.theme, themes)}</span>
      </summary>
      <div class="card-body">
        <p>{template(`practice.cards.${card.key}.why` as TextKey)}</p>
        <ol>
          {card.steps.map((step) => (
            <li key={step}>{template(`practice.cards.${card.key}.steps.${step}` as TextKey)}</li>
          ))}
        </ol>
        {card.seconds !== null && <Timer seconds={card.seconds} />}
      </div>
    </details>
  );
}

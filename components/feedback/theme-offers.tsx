import { useMemo, useState } from 'preact/hooks';
import type { ThemeHint } from '../../utils/core/themes/detect-themes.ts';
import { hintsToOffer, themeKeyOfHint } from '../../utils/core/themes/offer.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';
import { Button } from '../ui/button.tsx';
import type { FeedbackActs, FeedbackData } from './feedback-data.ts';
import { themesIn } from './read-feedback.ts';

interface ThemeOffersProps {
  readonly text: string;
  readonly data: FeedbackData;
  readonly letterLanguage: string | null;
  readonly acts: Pick<FeedbackActs, 'onNoteTheme'>;
}

/** What an answer speaks of, each with the words it was read from. A proposal: only what the person keeps counts. */
export function ThemeOffers({ text, data, letterLanguage, acts }: ThemeOffersProps) {
  const [passed, setPassed] = useState<readonly string[]>([]);
  const hints = useMemo(() => themesIn(text, letterLanguage), [text, letterLanguage]);
  const offers = hintsToOffer(hints, data.themes, data.mentions).filter(
    (hint) => !passed.includes(themeKeyOfHint(hint)),
  );
  if (offers.length === 0) return null;
  return (
    <div class="theme-offers">
      <h4>{t('feedback.themes.title')}</h4>
      <ul>
        {offers.map((hint) => (
          <li key={themeKeyOfHint(hint)}>
            <Offer
              hint={hint}
              label={themeLabel(themeKeyOfHint(hint), data.themes)}
              onKeep={() => acts.onNoteTheme(hint)}
              onPass={() => setPassed([...passed, themeKeyOfHint(hint)])}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OfferProps {
  readonly hint: ThemeHint;
  readonly label: string;
  readonly onKeep: () => void;
  readonly onPass: () => void;
}

function Offer({ hint, label, onKeep, onPass }: OfferProps) {
  return (
    <>
      <p>
        {t(hint.side === 'strength' ? 'feedback.themes.strength' : 'feedback.themes.work_on', { theme: label })}
        <span class="note">
          {' '}
          {t('feedback.because')} <q dir="auto">{hint.text}</q>
        </span>
      </p>
      <p class="row-buttons">
        <Button onClick={onKeep} label={t('feedback.themes.note_named', { theme: label })}>
          {t('feedback.themes.note')}
        </Button>
        <Button kind="quiet" onClick={onPass} label={t('feedback.themes.pass_named', { theme: label })}>
          {t('feedback.themes.pass')}
        </Button>
      </p>
    </>
  );
}

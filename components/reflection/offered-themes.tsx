import { useEffect, useState } from 'preact/hooks';
import type { AnswerHint } from '../../utils/core/reflection/hints-in-reflection.ts';
import { hintsToOffer, themeKeyOfHint } from '../../utils/core/themes/offer.ts';
import { oftenNotMine } from '../../utils/core/themes/taxonomy.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';
import { Button } from '../ui/button.tsx';
import { RichText } from '../ui/rich-text.tsx';
import type { KeptTheme, ReflectionData } from './reflection-data.ts';

interface OfferedThemesProps {
  readonly data: ReflectionData;
  readonly onKeep: (theme: KeptTheme) => Promise<boolean>;
}

/** Themes and strengths that the person's own words speak of, each with those words. Nothing is kept by itself. */
export function OfferedThemes({ data: { reflection, rejection, themes, mentions }, onKeep }: OfferedThemesProps) {
  const [hints, setHints] = useState<readonly AnswerHint[]>([]);
  const [left, setLeft] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!reflection) return;
    let isShown = true;
    // The words of five languages are loaded only here, where they are needed.
    void import('../../utils/core/reflection/hints-in-reflection.ts').then(({ hintsInReflection }) => {
      if (isShown) setHints(hintsInReflection(reflection, null));
    });
    return () => {
      isShown = false;
    };
  }, [reflection?.id]);
  const offered = hintsToOffer(hints, themes, mentions).filter((hint) => !left.includes(themeKeyOfHint(hint)));
  const kept = [...new Set(mentions.map((mention) => themeLabel(mention.themeKey, themes)))];
  if (offered.length === 0 && kept.length === 0) return null;
  return (
    <section class="reflection-part" data-rejection={rejection.id}>
      <h4>{t('reflection.hints.title')}</h4>
      {offered.map((hint) => {
        const key = themeKeyOfHint(hint);
        const theme = themeLabel(key, themes);
        return (
          <div key={key} class="offered-theme">
            <p>
              {t(hint.side === 'strength' ? 'reflection.hints.is_strength' : 'reflection.hints.is_theme', { theme })}
            </p>
            <p class="note">
              <RichText of="themes.because" values={{ words: hint.text }} />
              {hint.side === 'work_on' && oftenNotMine.includes(hint.key) && ` ${t('themes.often_not_mine')}`}
            </p>
            <p class="row-buttons">
              <Button
                label={t('reflection.hints.keep_named', { theme })}
                onClick={() => void onKeep({ key, side: hint.side, label: '', quote: hint.text })}
              >
                {t('themes.actions.keep')}
              </Button>
              <Button
                kind="quiet"
                label={t('reflection.hints.not_this_named', { theme })}
                onClick={() => setLeft([...left, key])}
              >
                {t('themes.actions.not_this')}
              </Button>
            </p>
          </div>
        );
      })}
      {kept.length > 0 && <p class="note">{t('reflection.hints.kept', { themes: kept.join(', ') })}</p>}
    </section>
  );
}

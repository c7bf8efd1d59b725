import { useState } from 'preact/hooks';
import { currentKey } from '../../utils/core/themes/manage.ts';
import { leadingThemes } from '../../utils/core/themes/taxonomy.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';
import { Button } from '../ui/button.tsx';
import type { KeptTheme, ReflectionData } from './reflection-data.ts';

interface OwnThemeProps {
  readonly data: ReflectionData;
  readonly onKeep: (theme: KeptTheme) => void;
}

/** A theme chosen by the person: one of the five named most, or one in their own words. */
export function OwnTheme({ data: { themes, mentions }, onKeep }: OwnThemeProps) {
  const [label, setLabel] = useState('');
  const taken = new Set(mentions.map((mention) => currentKey(themes, mention.themeKey)));
  const open = leadingThemes.filter((key) => !taken.has(key));
  function keepOwn(event: Event): void {
    event.preventDefault();
    const words = label.trim();
    if (words === '') return;
    const known = themes.find((theme) => themeLabel(theme.key, themes).toLowerCase() === words.toLowerCase());
    onKeep(
      known
        ? { key: known.key, side: known.side, label: known.label, quote: '' }
        : { key: ownKey(words), side: 'work_on', label: words, quote: '' },
    );
    setLabel('');
  }
  return (
    <details class="reflection-part">
      <summary>{t('reflection.hints.name')}</summary>
      <p class="row-buttons">
        {open.map((key) => (
          <Button key={key} onClick={() => onKeep({ key, side: 'work_on', label: '', quote: '' })}>
            {themeLabel(key, themes)}
          </Button>
        ))}
      </p>
      <form class="field-line" onSubmit={keepOwn}>
        <input
          class="field-input"
          dir="auto"
          aria-label={t('reflection.hints.own')}
          placeholder={t('reflection.hints.own')}
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
        <button type="submit" class="aw-button aw-button-plain">
          {t('themes.actions.keep')}
        </button>
      </form>
    </details>
  );
}

/** The stored key of a person's own theme: the same words give the same theme. */
function ownKey(words: string): string {
  return `own_${words.toLowerCase()}`;
}

import { useState } from 'preact/hooks';
import type { Theme } from '../../utils/core/model/theme.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { themeLabel } from './theme-label.ts';

interface MergeThemeProps {
  /** What it is called. */
  readonly label: string;
  /** Themes that it may be put together with. */
  readonly others: readonly string[];
  readonly themes: readonly Theme[];
  readonly onMerge: (into: string) => void;
}

/** Puts a theme together with another one, at a press: going through the list with the keys does nothing yet. */
export function MergeTheme({ label, others, themes, onMerge }: MergeThemeProps) {
  const [into, setInto] = useState('');
  return (
    <p class="field-line">
      <select
        class="field-input"
        aria-label={t('themes.actions.merge')}
        value={into}
        onChange={(event) => setInto(event.currentTarget.value)}
      >
        <option value="">{t('themes.actions.merge')}</option>
        {others.map((other) => (
          <option key={other} value={other}>
            {themeLabel(other, themes)}
          </option>
        ))}
      </select>
      <Button
        disabled={!others.includes(into)}
        label={`${t('themes.actions.merge_now')}: ${label}`}
        onClick={() => onMerge(into)}
      >
        {t('themes.actions.merge_now')}
      </Button>
    </p>
  );
}

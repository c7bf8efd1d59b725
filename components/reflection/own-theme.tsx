import { useState } from 'preact/hooks';
import { currentKey } from '../../utils/core/themes/manage.ts';
import { leadingThemes } from '../../utils/core/themes/taxonomy.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel, themeNamed } from '../themes/theme-label.ts';
import { Button } from '../ui/button.tsx';
import { LineForm } from '../ui/line-form.tsx';
import type { ReflectionActs, ReflectionData } from './reflection-data.ts';

interface OwnThemeProps {
  readonly data: ReflectionData;
  readonly acts: Pick<ReflectionActs, 'onKeepTheme' | 'onEdit'>;
}

/** A theme chosen by the person: one of the five named most, or one in their own words. */
export function OwnTheme({ data: { rejection, themes, mentions }, acts: { onKeepTheme, onEdit } }: OwnThemeProps) {
  const unkept = rejection.unkeptTheme ?? '';
  // Words that were left here are seen at once; what is added now does not fold the part away.
  const [isOpen] = useState(unkept !== '');
  const taken = new Set(mentions.map((mention) => currentKey(themes, mention.themeKey)));
  const open = leadingThemes.filter((key) => !taken.has(key));
  function keepOwn(words: string): Promise<boolean> {
    const known = themeNamed(words, themes);
    return onKeepTheme(
      known
        ? { key: known.key, side: known.side, label: known.label, quote: '' }
        : { key: ownKey(words), side: 'work_on', label: words, quote: '' },
    );
  }
  return (
    <details class="reflection-part" open={isOpen}>
      <summary>{t('reflection.hints.name')}</summary>
      <p class="row-buttons">
        {open.map((key) => (
          <Button key={key} onClick={() => void onKeepTheme({ key, side: 'work_on', label: '', quote: '' })}>
            {themeLabel(key, themes)}
          </Button>
        ))}
      </p>
      <LineForm
        label={t('reflection.hints.own')}
        add={t('themes.actions.keep')}
        value={unkept}
        place={{ kind: 'field', store: 'rejections', id: rejection.id, field: 'unkeptTheme' }}
        onSave={(unkeptTheme) => onEdit({ unkeptTheme })}
        onAdd={keepOwn}
      />
    </details>
  );
}

/** The stored key of a person's own theme: the same words give the same theme. */
function ownKey(words: string): string {
  return `own_${words.toLowerCase()}`;
}

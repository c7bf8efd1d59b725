import { useState } from 'preact/hooks';
import type { IfThen } from '../../utils/core/lessons/if-then.ts';
import type { Theme } from '../../utils/core/model/theme.ts';
import { themeKeys } from '../../utils/core/themes/taxonomy.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';
import { SelectField } from '../ui/field.tsx';
import { LessonIdeas } from './lesson-ideas.tsx';

interface LessonStartProps {
  readonly themes: readonly Theme[];
  /** Key of the theme whose lines are shown first. */
  readonly first: string;
  /** One was chosen to start from, with the theme it is for. */
  readonly onUse: (line: IfThen, theme: string) => void;
}

/** Lines to start from, by theme; folded away until a person wants one. */
export function LessonStart({ themes, first, onUse }: LessonStartProps) {
  const [theme, setTheme] = useState(first);
  return (
    <details class="lesson-ideas">
      <summary>{t('lessons.add.ideas')}</summary>
      <SelectField
        label={t('lessons.add.theme')}
        value={theme}
        options={themeKeys.map((key) => ({ value: key as string, text: themeLabel(key, themes) }))}
        onChange={setTheme}
      />
      <LessonIdeas themeKey={theme} onUse={(line) => onUse(line, theme)} />
    </details>
  );
}

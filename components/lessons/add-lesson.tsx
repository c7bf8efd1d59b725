import { useId, useState } from 'preact/hooks';
import { readIfThen } from '../../utils/core/lessons/if-then.ts';
import type { Theme } from '../../utils/core/model/theme.ts';
import { themeKeys } from '../../utils/core/themes/taxonomy.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';
import { SelectField } from '../ui/field.tsx';
import type { LessonActs } from './lesson-acts.ts';
import { LessonIdeas } from './lesson-ideas.tsx';

interface AddLessonProps extends Pick<LessonActs, 'onAdd'> {
  readonly themes: readonly Theme[];
  /** The theme whose lines are shown first: the one noted most. */
  readonly first: string;
}

/** A new line in the person's own words, with lines to start from. */
export function AddLesson({ themes, first, onAdd }: AddLessonProps) {
  const id = useId();
  const [situation, setSituation] = useState('');
  const [response, setResponse] = useState('');
  const [theme, setTheme] = useState(first);
  const [used, setUsed] = useState<string | null>(null);
  function add(event: Event): void {
    event.preventDefault();
    if (response.trim() === '') return;
    const line =
      situation.trim() === '' ? readIfThen(response) : { situation: situation.trim(), response: response.trim() };
    onAdd(line, used);
    setSituation('');
    setResponse('');
    setUsed(null);
  }
  const field = (name: string, label: string, value: string, change: (value: string) => void) => (
    <div class="field">
      <label class="field-label" for={`${id}-${name}`}>
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        class="field-input"
        dir="auto"
        autoComplete="off"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
  return (
    <section class="part">
      <h2>{t('lessons.add.title')}</h2>
      <form class="lesson-add" onSubmit={add}>
        {field('if', t('lessons.add.situation'), situation, setSituation)}
        {field('then', t('lessons.add.response'), response, setResponse)}
        <p>
          <button type="submit" class="aw-button aw-button-plain">
            {t('lessons.add.add')}
          </button>
        </p>
      </form>
      <details class="lesson-ideas">
        <summary>{t('lessons.add.ideas')}</summary>
        <SelectField
          label={t('lessons.add.theme')}
          value={theme}
          options={themeKeys.map((key) => ({ value: key as string, text: themeLabel(key, themes) }))}
          onChange={setTheme}
        />
        <LessonIdeas
          themeKey={theme}
          onUse={(line) => {
            setSituation(line.situation);
            setResponse(line.response);
            setUsed(theme);
            document.getElementById(`${id}-if`)?.focus();
          }}
        />
      </details>
    </section>
  );
}

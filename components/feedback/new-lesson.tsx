import { useId, useState } from 'preact/hooks';
import type { Lesson } from '../../utils/core/model/lesson.ts';
import type { Theme, ThemeMention } from '../../utils/core/model/theme.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';

interface NewLessonProps {
  readonly mention: ThemeMention;
  readonly themes: readonly Theme[];
  readonly onAdd: (lesson: Pick<Lesson, 'situation' | 'response' | 'themeKey'>) => void;
}

/** One if-then line from what was said: when it comes up again, and what the person will do then. */
export function NewLesson({ mention, themes, onAdd }: NewLessonProps) {
  const id = useId();
  const [situation, setSituation] = useState('');
  const [response, setResponse] = useState('');
  return (
    <form
      class="new-lesson"
      onSubmit={(event) => {
        event.preventDefault();
        if (response.trim()) {
          onAdd({ situation: situation.trim(), response: response.trim(), themeKey: mention.themeKey });
        }
      }}
    >
      <p>{t('feedback.lesson.title', { theme: themeLabel(mention.themeKey, themes) })}</p>
      <label class="field-label" for={`${id}-if`}>
        {t('feedback.lesson.if')}
      </label>
      <input
        id={`${id}-if`}
        class="field-input"
        dir="auto"
        autoComplete="off"
        value={situation}
        onInput={(event) => setSituation(event.currentTarget.value)}
      />
      <label class="field-label" for={`${id}-then`}>
        {t('feedback.lesson.then')}
      </label>
      <input
        id={`${id}-then`}
        class="field-input"
        dir="auto"
        autoComplete="off"
        value={response}
        onInput={(event) => setResponse(event.currentTarget.value)}
      />
      <p>
        <button type="submit" class="aw-button aw-button-plain" disabled={response.trim() === ''}>
          {t('feedback.lesson.add')}
        </button>
      </p>
    </form>
  );
}

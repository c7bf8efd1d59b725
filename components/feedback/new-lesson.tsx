import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { suggestionsFor } from '../../utils/core/lessons/suggestions.ts';
import type { Lesson } from '../../utils/core/model/lesson.ts';
import type { Theme, ThemeMention } from '../../utils/core/model/theme.ts';
import { t } from '../../utils/i18n/t.ts';
import { LessonIdeas } from '../lessons/lesson-ideas.tsx';
import { themeLabel } from '../themes/theme-label.ts';
import { Button } from '../ui/button.tsx';

interface NewLessonProps {
  readonly mention: ThemeMention;
  readonly themes: readonly Theme[];
  readonly onAdd: (lesson: Pick<Lesson, 'situation' | 'response' | 'themeKey'>) => Promise<unknown>;
  readonly onClose: () => void;
}

/** One if-then line from what was said, in the person's words or from a line of ours that they change. */
export function NewLesson({ mention, themes, onAdd, onClose }: NewLessonProps) {
  const id = useId();
  const control = useRef<HTMLInputElement>(null);
  useEffect(() => control.current?.focus(), []);
  const [situation, setSituation] = useState('');
  const [response, setResponse] = useState('');

  /** Where it cannot be kept, the line stays in its fields. */
  async function add(): Promise<void> {
    try {
      await onAdd({ situation: situation.trim(), response: response.trim(), themeKey: mention.themeKey });
    } catch {
      return; // the person was told
    }
    onClose();
  }

  return (
    <form
      class="new-lesson"
      onSubmit={(event) => {
        event.preventDefault();
        if (response.trim()) void add();
      }}
    >
      <p>{t('feedback.lesson.title', { theme: themeLabel(mention.themeKey, themes) })}</p>
      <label class="field-label" for={`${id}-if`}>
        {t('feedback.lesson.if')}
      </label>
      <input
        id={`${id}-if`}
        ref={control}
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
      <p class="row-buttons">
        <button type="submit" class="aw-button aw-button-plain" disabled={response.trim() === ''}>
          {t('feedback.lesson.add')}
        </button>
        <Button kind="quiet" onClick={onClose}>
          {t('ui.close')}
        </Button>
      </p>
      {suggestionsFor(mention.themeKey).length > 0 && <h4>{t('lessons.add.ideas')}</h4>}
      <LessonIdeas
        themeKey={mention.themeKey}
        onUse={(line) => {
          setSituation(line.situation);
          setResponse(line.response);
          control.current?.focus();
        }}
      />
    </form>
  );
}

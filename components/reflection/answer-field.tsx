import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';

interface AnswerFieldProps {
  /** Id of the element that says what is asked. */
  readonly labelledBy: string;
  /** What was kept before. */
  readonly value: string;
  readonly focused: boolean;
  readonly rows?: number;
  readonly onAnswer: (text: string) => Promise<unknown>;
}

/** A field whose words are saved with each letter. What stands in it is never replaced while it is shown. */
export function AnswerField({ labelledBy, value, focused, rows = 4, onAnswer }: AnswerFieldProps) {
  const [text, setText] = useState(value);
  const [isUnsaved, setUnsaved] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = field.current;
    if (!focused || !area) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, [focused]);
  function type(next: string): void {
    setText(next);
    onAnswer(next).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  }
  return (
    <>
      <textarea
        ref={field}
        class="field-input answer"
        dir="auto"
        rows={rows}
        aria-labelledby={labelledBy}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="note field-state" role="status">
        {isUnsaved && t('ui.not_saved')}
      </p>
    </>
  );
}

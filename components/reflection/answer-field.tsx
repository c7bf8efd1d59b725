import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { useSavedText } from '../ui/use-saved-text.ts';

interface AnswerFieldProps {
  /** Id of the element that says what is asked. */
  readonly labelledBy: string;
  /** What was kept before. */
  readonly value: string;
  readonly focused: boolean;
  readonly rows?: number;
  readonly onAnswer: (text: string) => Promise<unknown>;
}

/** A field whose words are saved with each letter. What another window writes is followed while nothing is typed here. */
export function AnswerField({ labelledBy, value, focused, rows = 4, onAnswer }: AnswerFieldProps) {
  const { text, state, type, flush } = useSavedText(value, onAnswer, { pause: 0 });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = field.current;
    if (!focused || !area) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, [focused]);
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
        onBlur={flush}
      />
      <p class="note field-state" role="status">
        {state === 'failed' && t('ui.not_saved')}
      </p>
    </>
  );
}

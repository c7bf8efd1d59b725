import { useEffect, useId, useRef } from 'preact/hooks';
import type { TypedPlace } from '../../utils/core/model/typed-words.ts';
import { t } from '../../utils/i18n/t.ts';
import { useSavedText } from '../ui/use-saved-text.ts';

interface PasteFieldProps {
  readonly label: string;
  readonly value: string;
  /** Where the words belong. */
  readonly place: TypedPlace;
  /** Hears of every letter. */
  readonly onType: (text: string) => void;
  readonly onSave: (text: string) => Promise<unknown>;
}

/** A big field for words of somebody else's; takes the focus. */
export function PasteField({ label, value, place, onType, onSave }: PasteFieldProps) {
  const id = useId();
  const control = useRef<HTMLTextAreaElement>(null);
  const { text, state, type, flush } = useSavedText(value, onSave, { place });
  useEffect(() => control.current?.focus(), []);
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={control}
        class="field-input"
        rows={6}
        dir="auto"
        value={text}
        aria-describedby={`${id}-state`}
        onInput={(event) => {
          type(event.currentTarget.value);
          onType(event.currentTarget.value);
        }}
        onBlur={flush}
      />
      <p class="note field-state" id={`${id}-state`} role="status">
        {state === 'saved' && t('ui.saved')}
        {state === 'failed' && t('ui.not_saved')}
      </p>
    </div>
  );
}

import { useEffect, useId, useRef } from 'preact/hooks';
import type { TypedPlace } from '../../utils/core/model/typed-words.ts';
import { t } from '../../utils/i18n/t.ts';
import { useSavedText } from './use-saved-text.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => Promise<unknown>;
  readonly help?: string;
  /** Where the words belong; without it they are safe only once they are saved. */
  readonly place?: TypedPlace | undefined;
  readonly kind?: 'text' | 'email' | 'date' | 'long';
  readonly focused?: boolean;
  /** UTF-16 code units; more cannot be typed. */
  readonly longest?: number;
}

/** A field that saves what is typed by itself, and says so. */
export function TextField({
  label,
  value,
  onSave,
  help,
  place,
  kind = 'text',
  focused = false,
  longest,
}: TextFieldProps) {
  const id = useId();
  const { text, state, type, flush } = useSavedText(value, onSave, { place });
  const control = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (focused) control.current?.focus();
  }, [focused]);
  const shared = {
    id,
    class: 'field-input',
    dir: 'auto' as const,
    value: text,
    'aria-describedby': `${id}-state`,
    onBlur: flush,
    maxLength: longest,
    ref: (element: HTMLElement | null) => {
      control.current = element;
    },
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {kind === 'long' && <textarea {...shared} rows={3} onInput={(event) => type(event.currentTarget.value)} />}
      {kind === 'date' && <input {...shared} type="date" onInput={(event) => type(event.currentTarget.value)} />}
      {(kind === 'text' || kind === 'email') && (
        <input
          {...shared}
          type="text"
          inputMode={kind}
          autoComplete="off"
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      <p class="note field-state" id={`${id}-state`} role="status">
        {state === 'saved' && t('ui.saved')}
        {state === 'failed' && t('ui.not_saved')}
        {state !== 'saved' && state !== 'failed' && help}
      </p>
    </div>
  );
}

interface SelectFieldProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly onChange: (value: V) => void;
  readonly help?: string;
}

/** One of a few. */
export function SelectField<V extends string>({ label, value, options, onChange, help }: SelectFieldProps<V>) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field-input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {help && <p class="note">{help}</p>}
    </div>
  );
}

interface CheckFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function CheckField({ label, help, checked, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div class="field-check">
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <label for={id}>
        {label}
        {help && <span class="note">{help}</span>}
      </label>
    </div>
  );
}

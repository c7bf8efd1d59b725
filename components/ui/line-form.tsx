import { useId, useRef } from 'preact/hooks';
import type { TypedPlace } from '../../utils/core/model/typed-words.ts';
import { t } from '../../utils/i18n/t.ts';
import { useSavedText } from './use-saved-text.ts';

interface LineFormProps {
  readonly label: string;
  /** Words of the button that adds the line. */
  readonly add: string;
  /** What was typed before and not added. */
  readonly value: string;
  /** Where the words belong until they are added. */
  readonly place: TypedPlace;
  /** What is offered while one types; nothing where it is left out. */
  readonly known?: readonly string[];
  /** Saves the words as they stand. Rejects where they could not be saved. */
  readonly onSave: (words: string) => Promise<unknown>;
  /** Adds the line, without space around it. False where that could not be done: the words stay in the field. */
  readonly onAdd: (words: string) => Promise<boolean>;
}

/** One line in the person's own words. It is saved while it is typed, and taken away only once it was added. */
export function LineForm({ label, add, value, place, known = [], onSave, onAdd }: LineFormProps) {
  const id = useId();
  const { text, state, type, flush } = useSavedText(value, onSave, { place });
  const latest = useRef(text);
  latest.current = text;
  const isAdding = useRef(false);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const words = text.trim();
    if (words === '' || isAdding.current) return;
    isAdding.current = true;
    flush();
    const isAdded = await onAdd(words);
    isAdding.current = false;
    if (!isAdded || latest.current.trim() !== words) return;
    type('');
    flush();
  }

  return (
    <form class="field" onSubmit={(event) => void submit(event)}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="field-line">
        <input
          id={id}
          class="field-input"
          list={known.length > 0 ? `${id}-known` : undefined}
          autoComplete="off"
          dir="auto"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={flush}
        />
        <button type="submit" class="aw-button aw-button-plain">
          {add}
        </button>
      </div>
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <p class="note field-state" role="status">
        {state === 'failed' && t('ui.not_saved')}
      </p>
    </form>
  );
}

import { useId, useState } from 'preact/hooks';
import type { Reason } from '../../utils/core/model/reason.ts';
import type { KeptReason } from '../../utils/core/model/rejection.ts';
import { t } from '../../utils/i18n/t.ts';

interface AddReasonProps {
  /** Reasons of ours that are not kept yet. */
  readonly open: readonly Reason[];
  readonly onAdd: (reason: KeptReason) => void;
}

/** Adds a reason: one of ours, or the person's own words. */
export function AddReason({ open, onAdd }: AddReasonProps) {
  const id = useId();
  const [typed, setTyped] = useState('');

  function add(): void {
    const label = typed.trim();
    if (!label) return;
    const known = open.find((reason) => t(`reason.${reason}`).toLowerCase() === label.toLowerCase());
    onAdd({ reason: known ?? 'own', label: known ? null : label, quote: null, attribution: null });
    setTyped('');
  }

  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="field-label" for={id}>
        {t('record.reasons.add_label')}
      </label>
      <div class="field-line">
        <input
          id={id}
          class="field-input"
          list={`${id}-known`}
          autoComplete="off"
          dir="auto"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="aw-button aw-button-plain">
          {t('record.reasons.add')}
        </button>
      </div>
      <datalist id={`${id}-known`}>
        {open.map((reason) => (
          <option key={reason} value={t(`reason.${reason}`)} />
        ))}
      </datalist>
    </form>
  );
}

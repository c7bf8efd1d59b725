import { type Reason, reasons } from '../../utils/core/model/reason.ts';
import type { KeptReason, Rejection } from '../../utils/core/model/rejection.ts';
import { t } from '../../utils/i18n/t.ts';
import { LineForm } from '../ui/line-form.tsx';

interface AddReasonProps {
  readonly rejection: Pick<Rejection, 'id' | 'reasons' | 'unkeptReason'>;
  /** Saves words that are not added yet. */
  readonly onTyped: (words: string) => Promise<unknown>;
  readonly onAdd: (reason: KeptReason) => Promise<boolean>;
}

/** Adds a reason: one of ours, or the person's own words. */
export function AddReason({ rejection, onTyped, onAdd }: AddReasonProps) {
  const open = reasons.filter((reason) => !rejection.reasons.some((each) => each.reason === reason));
  const name = (reason: Reason) => t(`reason.${reason}`);
  function add(label: string): Promise<boolean> {
    const known = open.find((reason) => name(reason).toLowerCase() === label.toLowerCase());
    return onAdd({ reason: known ?? 'own', label: known ? null : label, quote: null, attribution: null });
  }
  return (
    <LineForm
      label={t('record.reasons.add_label')}
      add={t('record.reasons.add')}
      value={rejection.unkeptReason ?? ''}
      place={{ kind: 'field', store: 'rejections', id: rejection.id, field: 'unkeptReason' }}
      known={open.map(name)}
      onSave={onTyped}
      onAdd={add}
    />
  );
}

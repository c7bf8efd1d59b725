import { type Tone, tones } from '../../utils/core/model/feedback-request.ts';
import { longestName } from '../../utils/core/model/lengths.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/storage/settings.ts';
import { CheckField, SelectField, TextField } from '../ui/field.tsx';
import { OwnTemplates } from './own-templates.tsx';

interface DraftsSettingsProps {
  readonly settings: Settings;
  /** Whether reminders may show as notifications; null until it is known. */
  readonly mayNotify: boolean | null;
  readonly onChange: (change: Partial<Settings>) => Promise<unknown>;
  /** Called first thing in the click: the browser asks the person. */
  readonly onNotify: (isWanted: boolean) => void;
}

/** How drafts begin and how reminders show. */
export function DraftsSettings({ settings, mayNotify, onChange, onNotify }: DraftsSettingsProps) {
  return (
    <>
      <TextField
        label={t('draft.settings.own_name')}
        help={t('draft.settings.own_name_help')}
        value={settings.ownName}
        longest={longestName}
        onSave={(ownName) => onChange({ ownName })}
      />
      <SelectField<Tone>
        label={t('draft.settings.tone')}
        value={settings.tone}
        options={tones.map((value) => ({ value, text: t(`draft.tone.${value}`) }))}
        onChange={(tone) => void onChange({ tone })}
      />
      <CheckField
        label={t('draft.settings.notify')}
        help={t('draft.settings.notify_help')}
        checked={mayNotify ?? false}
        onChange={onNotify}
      />
      <OwnTemplates templates={settings.templates} onChange={(templates) => onChange({ templates })} />
    </>
  );
}

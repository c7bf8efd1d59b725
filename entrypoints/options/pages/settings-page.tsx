import type { ComponentChildren } from 'preact';
import type { Sites } from '../../../components/hooks/use-sites.ts';
import { DeleteEverything } from '../../../components/settings/delete-everything.tsx';
import { SitesPanel } from '../../../components/sites/sites-panel.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { CheckField, SelectField } from '../../../components/ui/field.tsx';
import { t } from '../../../utils/i18n/t.ts';
import type { Settings } from '../../../utils/storage/settings.ts';

const coolOffs = ['0', '24', '48', '168'] as const;

interface SettingsPageProps {
  readonly settings: Settings;
  readonly sites: Sites;
  /** How drafts begin and how reminders show. */
  readonly drafts: ComponentChildren;
  /** Address of the site that the person came from; "" for none. */
  readonly address: string;
  /** How many corrections detection has learnt from. */
  readonly learnt: number;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onForgetLearnt: () => void;
  readonly onSaveCopy: () => void;
  readonly onDeleteEverything: () => void;
}

/** Sites, reading, keeping, asking, and everything's end. */
export function SettingsPage({
  settings,
  sites,
  drafts,
  address,
  learnt,
  onChange,
  onForgetLearnt,
  onSaveCopy,
  onDeleteEverything,
}: SettingsPageProps) {
  return (
    <>
      <h1 tabIndex={-1}>{t('options.settings')}</h1>
      <section class="part">
        <h2>{t('settings.sites')}</h2>
        <SitesPanel {...sites} address={address} />
      </section>
      <section class="part">
        <h2>{t('settings.reading')}</h2>
        <CheckField
          label={t('settings.paused')}
          help={t('settings.paused_help')}
          checked={settings.paused}
          onChange={(paused) => onChange({ paused })}
        />
        <CheckField
          label={t('settings.gentle')}
          help={t('settings.gentle_help')}
          checked={settings.gentleFirstLook}
          onChange={(gentleFirstLook) => onChange({ gentleFirstLook })}
        />
        <CheckField
          label={t('settings.list_marks')}
          help={t('settings.list_marks_help')}
          checked={settings.listMarks}
          onChange={(listMarks) => onChange({ listMarks })}
        />
        <CheckField
          label={t('settings.brief_on_invitation')}
          help={t('settings.brief_on_invitation_help')}
          checked={settings.briefOnInvitation}
          onChange={(briefOnInvitation) => onChange({ briefOnInvitation })}
        />
        <CheckField
          label={t('settings.learn')}
          help={t('settings.learn_help')}
          checked={settings.learn}
          onChange={(learn) => onChange({ learn })}
        />
        {learnt > 0 && (
          <p>
            <Button kind="quiet" onClick={onForgetLearnt}>
              {t('settings.forget_learnt')}
            </Button>
          </p>
        )}
      </section>
      <section class="part">
        <h2>{t('settings.keeping')}</h2>
        <CheckField
          label={t('settings.letter_text')}
          help={t('settings.letter_text_help')}
          checked={settings.keepLetterText}
          onChange={(keepLetterText) => onChange({ keepLetterText })}
        />
      </section>
      <section class="part">
        <h2>{t('settings.asking')}</h2>
        <SelectField
          label={t('settings.cool_off')}
          help={t('settings.cool_off_help')}
          value={String(settings.coolOffHours)}
          options={optionsWith(settings.coolOffHours)}
          onChange={(hours) => onChange({ coolOffHours: Number(hours) })}
        />
        <CheckField
          label={t('settings.pause_reminders')}
          help={t('settings.pause_reminders_help')}
          checked={settings.pauseReminders}
          onChange={(pauseReminders) => onChange({ pauseReminders })}
        />
        {drafts}
      </section>
      <section class="part">
        <h2>{t('options.wellbeing')}</h2>
        <CheckField
          label={t('settings.care')}
          help={t('settings.care_help')}
          checked={settings.careOn}
          onChange={(careOn) => onChange({ careOn, careAsked: true, ...(!careOn && { lighterUntil: 0 }) })}
        />
      </section>
      <section class="part">
        <h2>{t('settings.language')}</h2>
        <p>{t('settings.language_text')}</p>
      </section>
      <section class="part">
        <h2>{t('settings.end')}</h2>
        <p>
          <Button onClick={onSaveCopy}>{t('settings.save_copy')}</Button>
        </p>
        <p class="note">{t('settings.save_copy_help')}</p>
        <DeleteEverything onDelete={onDeleteEverything} />
      </section>
    </>
  );
}

/** The usual waits, and the person's own where it is another. */
function optionsWith(hours: number): { value: string; text: string }[] {
  const usual = coolOffs.map((value) => ({ value: value as string, text: t(`settings.cool_off_hours.h${value}`) }));
  if (usual.some(({ value }) => value === String(hours))) return usual;
  return [...usual, { value: String(hours), text: t('settings.cool_off_other', { hours }) }];
}

import { longestName, longestText } from '../../utils/core/model/lengths.ts';
import { t } from '../../utils/i18n/t.ts';
import type { OwnTemplate } from '../../utils/storage/settings.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

/** As the settings take them. */
const most = 50;
/** What is filled in; see fillOwnTemplate. */
const placeholders = '{company} {role} {recruiter} {name}';

interface OwnTemplatesProps {
  readonly templates: readonly OwnTemplate[];
  readonly onChange: (templates: readonly OwnTemplate[]) => Promise<unknown>;
}

/** The person's own templates for drafts, beside our wordings. */
export function OwnTemplates({ templates, onChange }: OwnTemplatesProps) {
  const edit = (at: number, change: Partial<OwnTemplate>) =>
    onChange(templates.map((each, index) => (index === at ? { ...each, ...change } : each)));
  const name = t('draft.settings.template_new', { number: templates.length + 1 });
  return (
    <div class="own-templates">
      <h3>{t('draft.settings.templates')}</h3>
      <p class="note">
        {t('draft.settings.templates_help')} <code>{placeholders}</code>
      </p>
      {templates.map((template, at) => (
        <fieldset key={at}>
          <legend class="hidden-words">{template.name}</legend>
          <TextField
            label={t('draft.settings.template_name')}
            value={template.name}
            longest={longestName}
            onSave={(typed) => edit(at, { name: typed })}
          />
          <TextField
            kind="long"
            label={t('draft.settings.template_text')}
            value={template.text}
            longest={longestText}
            onSave={(typed) => edit(at, { text: typed })}
          />
          <p>
            <Button
              kind="quiet"
              label={t('draft.settings.template_remove_named', { name: template.name })}
              onClick={() => void onChange(templates.filter((_, index) => index !== at))}
            >
              {t('draft.settings.template_remove')}
            </Button>
          </p>
        </fieldset>
      ))}
      <p>
        <Button disabled={templates.length >= most} onClick={() => void onChange([...templates, { name, text: '' }])}>
          {t('draft.settings.template_add')}
        </Button>
      </p>
    </div>
  );
}

import { addresses, draftLanguageFor, draftLanguages } from '../../utils/core/drafts/draft.ts';
import {
  type FeedbackRequest,
  type RequestKind,
  requestKinds,
  tones,
} from '../../utils/core/model/feedback-request.ts';
import { languageName } from '../../utils/i18n/language.ts';
import { t } from '../../utils/i18n/t.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import type { RequestEdit } from './ask-data.ts';

interface ChoicesProps {
  readonly request: FeedbackRequest;
  /** The person's words that the draft leaves out, because a check would advise against them. */
  readonly leftOut: readonly string[];
  /** Strengths that the person kept, to choose from. */
  readonly strengths: readonly string[];
  /** True where the person's own words stand in the draft: then what is typed here changes nothing in it. */
  readonly isEdited: boolean;
  /** A change that writes a new draft. */
  readonly onChange: (change: RequestEdit) => void;
  /** As `onChange`, for what is typed. */
  readonly onType: (change: RequestEdit) => Promise<unknown>;
}

/** What a draft is to be like: kind, tone, language, address, and what the person wants in it. Folded at first. */
export function Choices({ request, leftOut, strengths, isEdited, onChange, onType }: ChoicesProps) {
  const { kind, tone, address } = request;
  const language = draftLanguageFor(request.language);
  const hasAddress = language !== 'en';
  const summary = [
    t(`draft.tone.${tone}`),
    languageName(language),
    ...(hasAddress ? [t(`draft.address.${address}`)] : []),
  ].join(' · ');
  return (
    <details class="draft-choices">
      <summary>
        {t('draft.choices')} <span class="note">{summary}</span>
      </summary>
      <div class="draft-fields">
        <SelectField
          label={t('draft.kind.label')}
          value={kind}
          options={requestKinds.map((value) => ({ value, text: t(`draft.kind.${value}`) }))}
          onChange={(value) => onChange({ kind: value })}
        />
        <SelectField
          label={t('draft.tone.label')}
          value={tone}
          options={tones.map((value) => ({ value, text: t(`draft.tone.${value}`) }))}
          onChange={(value) => onChange({ tone: value })}
        />
        <SelectField
          label={t('draft.language')}
          value={language}
          options={draftLanguages.map((value) => ({ value, text: languageName(value) }))}
          onChange={(value) => onChange({ language: value })}
        />
        {hasAddress && (
          <SelectField
            label={t('draft.address.label')}
            value={address}
            options={addresses.map((value) => ({ value, text: t(`draft.address.${value}`) }))}
            onChange={(value) => onChange({ address: value })}
          />
        )}
      </div>
      {kind === 'first' && <Strengths {...{ request, strengths, onChange }} />}
      <Own request={request} kind={kind} leftOut={leftOut} onType={onType} />
      {isEdited && <p class="note">{t('draft.own.edited')}</p>}
    </details>
  );
}

/** Offered, never put in by itself: which strength to name is the person's to say. */
function Strengths({ request, strengths, onChange }: Pick<ChoicesProps, 'request' | 'strengths' | 'onChange'>) {
  if (strengths.length === 0) return null;
  const { strength } = request;
  const options = [{ value: '', text: t('draft.own.none') }, ...strengths.map((text) => ({ value: text, text }))];
  const isOwn = !options.some(({ value }) => value === strength);
  return (
    <SelectField
      label={t('draft.own.kept')}
      value={strength}
      options={isOwn ? [...options, { value: strength, text: t('draft.taken.own') }] : options}
      onChange={(value) => onChange({ strength: value })}
    />
  );
}

interface OwnProps extends Pick<ChoicesProps, 'request' | 'leftOut' | 'onType'> {
  readonly kind: RequestKind;
}

/** What the person wants said, each free to stay empty. */
function Own({ request, kind, leftOut, onType }: OwnProps) {
  const asks = kind === 'first' || kind === 'specific';
  const help = (name: string) => (leftOut.includes(name) ? { help: t('draft.own.left_out') } : {});
  return (
    <>
      {kind === 'first' && (
        <TextField
          label={t('draft.own.strength')}
          value={request.strength}
          place={{ kind: 'field', store: 'requests', id: request.id, field: 'strength' }}
          onSave={(strength) => onType({ strength })}
          {...help('strength')}
        />
      )}
      {asks && (
        <TextField
          label={t('draft.own.question')}
          value={request.ownQuestion}
          place={{ kind: 'field', store: 'requests', id: request.id, field: 'ownQuestion' }}
          onSave={(ownQuestion) => onType({ ownQuestion })}
          {...help('ownQuestion')}
        />
      )}
      {(kind === 'specific' || kind === 'thanks') && (
        <TextField
          label={t(kind === 'thanks' ? 'draft.own.taken' : 'draft.own.phrase')}
          value={request.taken ?? ''}
          place={{ kind: 'field', store: 'requests', id: request.id, field: 'taken' }}
          onSave={(taken) => onType({ taken })}
          {...help('taken')}
        />
      )}
    </>
  );
}

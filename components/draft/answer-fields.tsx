import { draftLanguageFor } from '../../utils/core/drafts/draft.ts';
import { narrowerQuestionsAt } from '../../utils/core/drafts/question-bank.ts';
import { takenOffers } from '../../utils/core/drafts/taken-offers.ts';
import type { FeedbackRequest, NarrowerQuestion } from '../../utils/core/model/feedback-request.ts';
import { draftStageOf } from '../../utils/core/requests/draft-input.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';
import { SelectField } from '../ui/field.tsx';
import type { AskData, RequestEdit } from './ask-data.ts';

interface AnswerFieldsProps {
  readonly request: FeedbackRequest;
  readonly data: AskData;
  readonly onChange: (change: RequestEdit) => void;
}

/** What a draft takes up from the answer that it follows: one question for a second ask, what was useful for thanks. */
export function AnswerFields({ request, data, onChange }: AnswerFieldsProps) {
  switch (request.kind) {
    case 'specific':
      return <WhatToAsk request={request} data={data} onChange={onChange} />;
    case 'thanks':
      return <WhatToName request={request} data={data} onChange={onChange} />;
    default:
      return null;
  }
}

function WhatToAsk({ request, data, onChange }: AnswerFieldsProps) {
  const offered = narrowerQuestionsAt(draftStageOf(data.rejection));
  const options: readonly { value: NarrowerQuestion | ''; text: string }[] = [
    ...offered.map((value) => ({ value, text: t(`draft.narrower.${value}`) })),
    { value: '', text: t('draft.narrower.two') },
  ];
  return (
    <SelectField
      label={t('draft.narrower.label')}
      value={request.narrower ?? ''}
      options={options}
      onChange={(value) => onChange({ narrower: value || null })}
    />
  );
}

/** Offered, never put in by itself: what helped is the person's to say. */
function WhatToName({ request, data, onChange }: AnswerFieldsProps) {
  const { taken = '' } = request;
  const offers = takenOffers(data.mentions, data.themes, draftLanguageFor(request.language));
  if (offers.length === 0) return null;
  const options = [
    { value: '', text: t('draft.taken.nothing') },
    ...offers.map(({ themeKey, what, text }) => {
      return { value: text, text: what === 'quote' ? text : themeLabel(themeKey, data.themes) };
    }),
  ];
  const isOwn = !options.some(({ value }) => value === taken);
  return (
    <SelectField
      label={t('draft.taken.label')}
      value={taken}
      options={isOwn ? [...options, { value: taken, text: t('draft.taken.own') }] : options}
      onChange={(value) => onChange({ taken: value })}
    />
  );
}

import { useState } from 'preact/hooks';
import { checkDraft } from '../../utils/core/drafts/check.ts';
import { keptStrengths } from '../../utils/core/drafts/kept-strengths.ts';
import { fillOwnTemplate } from '../../utils/core/drafts/own-template.ts';
import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { contactOf } from '../../utils/core/requests/draft-input.ts';
import { isLate } from '../../utils/core/requests/schedule.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/storage/settings.ts';
import { SelectField } from '../ui/field.tsx';
import { AnswerFields } from './answer-fields.tsx';
import type { AskActs, AskData, RequestEdit } from './ask-data.ts';
import { Choices } from './choices.tsx';
import { checkContextOf, draftOf, isEdited, textOf, textToKeep } from './draft-of.ts';
import { DraftText } from './draft-text.tsx';
import { TakeOut } from './take-out.tsx';
import { WhenToAsk } from './when-to-ask.tsx';
import { Whom } from './whom.tsx';

interface AskFlowProps {
  /** A planned request of `data`. */
  readonly request: FeedbackRequest;
  readonly data: AskData;
  readonly settings: Pick<Settings, 'ownName' | 'templates'>;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly acts: AskActs;
}

/** One request from "whom" to "I sent it". Every part can be left alone, and everything typed stays. */
export function AskFlow({ request, data, settings, now, acts }: AskFlowProps) {
  const { ownName, templates } = settings;
  const draft = draftOf(request, data, ownName);
  const stored = textOf(request, draft);
  const [text, setText] = useState(stored);
  const contact = contactOf(request, data);
  const context = checkContextOf(request, data, ownName);

  /** A new draft: where the person wrote in the old one, theirs can be had back. */
  function renew(change: RequestEdit): void {
    if (isEdited(request, draft) || text !== stored) acts.onReplace(request, { ...change, text: '' });
    else void acts.onEdit(request, { ...change, text: '' });
  }

  const filled = templates.map((template) => ({
    name: template.name,
    text: fillOwnTemplate(template.text, { ...context, ownName }),
  }));

  function takeTemplate(name: string): void {
    const chosen = filled.find((each) => each.name === name);
    if (chosen) acts.onReplace(request, { text: chosen.text });
    else renew({});
  }

  return (
    <div class="ask-flow">
      {request.kind === 'first' && isLate(data.rejection.decidedOn, now) && <p class="note">{t('draft.late')}</p>}
      <Whom request={request} data={data} onChoose={(recipient) => renew({ recipient })} />
      <AnswerFields request={request} data={data} onChange={renew} />
      <Choices
        request={request}
        leftOut={draft.leftOut}
        strengths={keptStrengths(data.reflections, data.allMentions, data.rejection.id, draft.language)}
        isEdited={isEdited(request, draft)}
        onChange={renew}
        onType={(change) => acts.onEdit(request, change)}
      />
      {filled.length > 0 && (
        <SelectField
          label={t('draft.template')}
          value={filled.find((each) => each.text === request.text)?.name ?? ''}
          options={[
            { value: '', text: t('draft.template_ours') },
            ...filled.map(({ name }) => ({ value: name, text: name })),
          ]}
          onChange={takeTemplate}
        />
      )}
      <DraftText
        key={request.id}
        value={stored}
        place={{ kind: 'field', store: 'requests', id: request.id, field: 'text' }}
        onText={setText}
        check={(typed) => checkDraft(typed, context)}
        language={draft.language}
        onAnother={() => renew({ seed: request.seed + 1 })}
        onSave={(typed) => acts.onEdit(request, { text: textToKeep(typed, draft) })}
      />
      <TakeOut
        request={request}
        contact={contact}
        subject={draft.subject}
        draft={{ text, wordings: draft.wordings }}
        mayReply={data.messages.length > 0 && contact !== null}
        looksSent={data.sentAt !== null && data.sentAt >= request.createdAt}
        acts={acts}
      />
      <WhenToAsk request={request} now={now} acts={acts} />
    </div>
  );
}

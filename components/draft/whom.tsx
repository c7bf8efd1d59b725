import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { contactOf } from '../../utils/core/requests/draft-input.ts';
import { whomToAsk } from '../../utils/core/requests/whom-to-ask.ts';
import { t } from '../../utils/i18n/t.ts';
import { SelectField } from '../ui/field.tsx';
import { RichText } from '../ui/rich-text.tsx';
import type { AskData } from './ask-data.ts';

interface WhomProps {
  readonly request: FeedbackRequest;
  readonly data: AskData;
  readonly onChoose: (address: string) => void;
}

/** Whom a draft goes to; where nobody reads the address, what can be done instead. */
export function Whom({ request, data, onChoose }: WhomProps) {
  const { contacts, senderNoReply, otherWays } = whomToAsk(data.rejection, data.messages, data.feedback);
  const contact = contactOf(request, data);
  return (
    <div class="draft-whom">
      {contacts.length > 1 && contact && (
        <SelectField
          label={t('draft.whom.label')}
          value={contact.address}
          options={contacts.map(({ name, address }) => ({
            value: address,
            text: name ? `${name} · ${address}` : address,
          }))}
          onChange={onChoose}
        />
      )}
      {contacts.length === 1 && contact && (
        <p>
          <RichText of="draft.whom.to" values={{ whom: <strong>{contact.name || contact.address}</strong> }} />
          {contact.name && (
            <span class="note">
              {' '}
              <bdi>{contact.address}</bdi>
            </span>
          )}
        </p>
      )}
      {senderNoReply && <p class="note">{t(contact ? 'draft.whom.not_the_sender' : 'draft.whom.no_reply')}</p>}
      {!contact && !senderNoReply && <p class="note">{t('draft.whom.unknown')}</p>}
      {otherWays.length > 0 && (
        <ul class="draft-ways">
          {otherWays.map((way) => (
            <li key={way}>
              {way === 'named_recruiter'
                ? t('draft.whom.ways.named_recruiter', { name: data.rejection.recruiterName })
                : t(`draft.whom.ways.${way}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

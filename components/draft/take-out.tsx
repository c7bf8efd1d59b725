import { useState } from 'preact/hooks';
import { type FeedbackRequest, isQuestion } from '../../utils/core/model/feedback-request.ts';
import type { Contact } from '../../utils/core/requests/whom-to-ask.ts';
import { t } from '../../utils/i18n/t.ts';
import { mailtoAddress } from '../../utils/reply/mailto.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { AskActs, LeavingDraft } from './ask-data.ts';

type Outcome =
  | 'inserted'
  | 'inserted_unchecked'
  | 'handed_over'
  | 'open_a_reply_first'
  | 'not_possible'
  | 'copied'
  | 'not_copied'
  | 'too_long';

interface TakeOutProps {
  readonly request: FeedbackRequest;
  readonly contact: Contact | null;
  readonly subject: string;
  readonly draft: LeavingDraft;
  /** True where the reply looked sent in the mail: reason to offer "I sent it", never to assume it. */
  readonly looksSent: boolean;
  /** True where the letter it answers is in the person's mail, and a reply to it reaches somebody. */
  readonly mayReply: boolean;
  readonly acts: Pick<AskActs, 'onPut' | 'onCopy' | 'onEvent' | 'onEdit'>;
}

/** The ways of a draft into the person's own mail, and "I sent it". Nothing leaves by itself. */
export function TakeOut({ request, contact, subject, draft, looksSent, mayReply, acts }: TakeOutProps) {
  const [outcome, setOutcome] = useState<Outcome | 'busy' | null>(null);
  const { onPut, onCopy } = acts;
  const mail = mailtoAddress({ to: contact?.address ?? '', subject, body: draft.text });
  // What leaves is kept as it was, whatever becomes of the facts it was made of.
  const keep = () => void acts.onEdit(request, draft);

  function put(): void {
    if (!onPut) return;
    keep();
    setOutcome('busy');
    onPut(draft.text).then(setOutcome, () => setOutcome('not_possible'));
  }

  function copy(): void {
    keep();
    void onCopy(draft.text).then((isCopied) => setOutcome(isCopied ? 'copied' : 'not_copied'));
  }

  return (
    <div class="take-out">
      <p class="row-buttons">
        {onPut && (
          <Button kind={looksSent ? 'plain' : 'primary'} icon="arrow" disabled={outcome === 'busy'} onClick={put}>
            {t('draft.take.put')}
          </Button>
        )}
        <Button kind={onPut || looksSent ? 'plain' : 'primary'} onClick={copy}>
          {t('draft.take.copy')}
        </Button>
        {mail === 'too_long' ? (
          <Button onClick={() => setOutcome('too_long')}>{t('draft.take.mail')}</Button>
        ) : (
          <a class="aw-button aw-button-plain" href={mail} target="_blank" rel="noopener" onClick={keep}>
            {t('draft.take.mail')}
          </a>
        )}
      </p>
      {!onPut && mayReply && <p class="note">{t('draft.take.from_mail')}</p>}
      <p class="note" role="status">
        {outcome !== null && outcome !== 'busy' && t(`draft.take.${outcome}`)}
      </p>
      <div class="draft-sent">
        {looksSent && <p>{t(isQuestion(request) ? 'draft.looks_sent.asked' : 'draft.looks_sent.sent')}</p>}
        <Button kind={looksSent ? 'primary' : 'plain'} onClick={() => acts.onEvent(request, 'asked', draft)}>
          <Icon name="check" /> {t('draft.sent')}
        </Button>
        {!looksSent && isQuestion(request) && <span class="note">{t('draft.sent_note')}</span>}
      </div>
    </div>
  );
}

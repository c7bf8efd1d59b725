import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isQuestion, type RequestKind } from '../../utils/core/model/feedback-request.ts';
import { nextStep } from '../../utils/core/requests/next-step.ts';
import { coolOffEnd, isLate } from '../../utils/core/requests/schedule.ts';
import { whomToAsk } from '../../utils/core/requests/whom-to-ask.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/storage/settings.ts';
import { Button, type ButtonKind } from '../ui/button.tsx';
import type { AskActs, AskData } from './ask-data.ts';
import { AskFlow } from './ask-flow.tsx';
import { followUpOf } from './follow-up-of.ts';
import { SkipOffer } from './skip-offer.tsx';
import { ownTimeZone } from './when.ts';

const hour = 3_600_000; // ms

interface NextAskProps {
  readonly data: AskData;
  readonly settings: Pick<Settings, 'ownName' | 'templates' | 'coolOffHours'>;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly acts: AskActs;
}

/** The one next step with a recruiter: a draft in hand, or the offer to begin one. */
export function NextAsk({ data, settings, now, acts }: NextAskProps) {
  const [isSkipSeen, setSkipSeen] = useState(false);
  const { rejection, messages, requests, feedback } = data;
  const planned = requests.findLast(({ state }) => state === 'planned');
  const step = nextStep(requests, feedback, now, ownTimeZone());
  const maySkip = step === 'ask' || planned?.kind === 'first';
  if (maySkip && !isSkipSeen && !planned?.text && whomToAsk(rejection, messages, feedback).offerSkip) {
    return <SkipOffer onSkip={planned ? () => acts.onDrop(planned) : null} onWrite={() => setSkipSeen(true)} />;
  }
  if (planned) return <AskFlow request={planned} data={data} settings={settings} now={now} acts={acts} />;
  const begin = (kind: RequestKind, look: ButtonKind = 'primary') => (
    <Button kind={look} onClick={() => acts.onPlan(kind, null, followUpOf(kind, data))}>
      {t(`draft.begin.${kind}`)}
    </Button>
  );
  // Feedback is not thanked for where none was given.
  const thanks = feedback.some(({ grade }) => grade !== 'general') ? 'thanks' : 'thanks_only';
  switch (step) {
    case 'ask':
      return (
        <Offer text={t(isLate(rejection.decidedOn, now) ? 'draft.late' : 'draft.offer.ask')}>
          {begin('first')}
          <Button icon="clock" onClick={() => acts.onPlan('first', coolOffEnd(now, settings.coolOffHours * hour))}>
            {t('draft.begin.later')}
          </Button>
          {begin('thanks_only', 'quiet')}
        </Offer>
      );
    case 'second_ask':
      return (
        <Offer text={t('draft.offer.second_ask')}>
          {begin('specific')}
          {begin(thanks, 'plain')}
        </Offer>
      );
    case 'thank':
      return <Offer text={t('draft.offer.thank')}>{begin(thanks)}</Offer>;
    case 'nudge':
      return <Offer text={t('draft.offer.nudge')}>{begin('nudge')}</Offer>;
    case 'close': {
      const open = requests.findLast((each) => each.state === 'asked' && isQuestion(each) && each.kind !== 'nudge');
      return (
        <Offer text={t('draft.offer.close')}>
          {open && (
            <Button onClick={() => acts.onEvent(open, 'given_up')}>{t('record.requests.events.given_up')}</Button>
          )}
        </Offer>
      );
    }
    case 'waiting':
      return <p class="note">{t('draft.offer.waiting')}</p>;
    default:
      return (
        <Offer text={t('draft.offer.done')}>{mayKeepInTouch(data) ? begin('keep_in_touch', 'quiet') : null}</Offer>
      );
  }
}

/** Where one has met, or was answered; not where they asked for an end, and once is enough. */
function mayKeepInTouch({ rejection, requests, feedback }: AskData): boolean {
  const hasMet = ['assessment', 'interview', 'final'].includes(rejection.stage) || feedback.length > 0;
  return hasMet && !requests.some(({ kind, state }) => kind === 'keep_in_touch' || state === 'declined');
}

function Offer({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  return (
    <div class="ask-offer">
      <p>{text}</p>
      <p class="row-buttons">{children}</p>
    </div>
  );
}

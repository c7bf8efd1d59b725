import { isQuestion } from '../../utils/core/model/feedback-request.ts';
import { questionsFor } from '../../utils/core/reflection/questions.ts';
import { formatMoment } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import { rejectionTitle } from '../history/rejection-title.ts';
import { Button } from '../ui/button.tsx';
import { RichText } from '../ui/rich-text.tsx';
import type { LookBackOfferActs } from './look-back-offer-acts.ts';
import type { RequestActs } from './request-acts.ts';
import type { Waiting } from './waiting.ts';

interface NextStepCardProps extends RequestActs, LookBackOfferActs {
  readonly step: Waiting;
  /** Ms since 1970 UTC. */
  readonly now: number;
}

/** The one next step: what it is, one useful line, and the ways to do it or not. */
export function NextStepCard({ step, now, ...acts }: NextStepCardProps) {
  const name = <strong>{rejectionTitle(step.rejection)}</strong>;
  return (
    <section class="next-step" aria-labelledby="next-step">
      <h2 id="next-step">
        <RichText of={`next.${wordsFor(step)}.title`} values={{ name }} />
      </h2>
      <Words step={step} now={now} />
      <p class="row-buttons">
        <Buttons step={step} {...acts} />
      </p>
    </section>
  );
}

/** A draft that asks nothing is not announced as asking. */
function wordsFor(step: Waiting): Waiting['kind'] | 'draft' {
  return step.kind === 'ask' && !isQuestion(step.request) ? 'draft' : step.kind;
}

function Words({ step, now }: { readonly step: Waiting; readonly now: number }) {
  if (step.kind === 'ask' && step.looksSent)
    return <p>{t(isQuestion(step.request) ? 'draft.looks_sent.asked' : 'draft.looks_sent.sent')}</p>;
  if (step.kind === 'silent') {
    return <p>{t('next.silent.text', { day: formatMoment(step.request.askedAt ?? now, now) })}</p>;
  }
  if (step.kind === 'look_back') {
    return <p>{t('next.look_back.text', { count: String(questionsFor(step.rejection.stage, 'short').length) })}</p>;
  }
  return <p>{step.kind === 'ask' && !isQuestion(step.request) ? t('next.draft.text') : t(`next.${step.kind}.text`)}</p>;
}

function Buttons({ step, ...acts }: { readonly step: Waiting } & RequestActs & LookBackOfferActs) {
  const { onSent, onLater, onDrop, onAnswered, onLetRest, onNotToday, onLeave } = acts;
  if (step.kind === 'ask')
    return (
      <>
        {step.looksSent && (
          <Button kind="primary" icon="check" onClick={() => onSent(step.request)}>
            {t('draft.sent')}
          </Button>
        )}
        <a
          class={`aw-button ${step.looksSent ? 'aw-button-plain' : 'aw-button-primary'}`}
          href={`#/ask/${step.rejection.id}`}
        >
          {t(step.looksSent || !isQuestion(step.request) ? 'next.draft.open' : 'next.ask.write')}
        </a>
        <Button onClick={() => onLater(step.request)}>{t('next.ask.later')}</Button>
        <Button kind="quiet" onClick={() => onDrop(step.request)}>
          {t('next.ask.drop')}
        </Button>
      </>
    );
  if (step.kind === 'silent')
    return (
      <>
        {step.mayNudge && (
          <a class="aw-button aw-button-plain" href={`#/ask/${step.rejection.id}`}>
            {t('next.silent.nudge')}
          </a>
        )}
        <Button onClick={() => onAnswered(step.request)}>{t('next.silent.answered')}</Button>
        <Button onClick={() => onLetRest(step.request)}>{t('next.silent.let_rest')}</Button>
      </>
    );
  if (step.kind === 'second_ask' || step.kind === 'thank')
    return (
      <a class="aw-button aw-button-primary" href={`#/ask/${step.rejection.id}`}>
        {t(`next.${step.kind}.open`)}
      </a>
    );
  return (
    <>
      <a class="aw-button aw-button-primary" href={`#/look-back/${step.rejection.id}`}>
        {step.kind === 'go_on' ? t('next.go_on.open') : t('next.look_back.open')}
      </a>
      <Button onClick={() => onNotToday(step.rejection)}>{t('next.look_back.not_today')}</Button>
      <Button onClick={() => onLeave(step.rejection)}>{t('next.look_back.leave')}</Button>
    </>
  );
}

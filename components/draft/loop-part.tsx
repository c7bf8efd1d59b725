import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/storage/settings.ts';
import type { FeedbackActs, FeedbackData } from '../feedback/feedback-data.ts';
import { FeedbackPart } from '../feedback/feedback-part.tsx';
import { Requests } from '../record/requests.tsx';
import type { AskActs, AskData } from './ask-data.ts';
import { NextAsk } from './next-ask.tsx';

interface LoopPartProps {
  readonly data: AskData & FeedbackData;
  readonly settings: Pick<Settings, 'ownName' | 'templates' | 'coolOffHours' | 'lighterUntil'>;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly acts: AskActs & FeedbackActs;
}

/** The whole loop with one recruiter: what was sent, what came back, and the one next step. */
export function LoopPart({ data, settings, now, acts }: LoopPartProps) {
  const sent = data.requests.filter(({ state }) => state !== 'planned');
  const [isTyping, setTyping] = useState(false);
  // Nothing moves while the person types: the first letter is kept already, and would make it an answer.
  const isAnswered = useRef(false);
  if (!isTyping) isAnswered.current = data.feedback.length > 0;
  const hasAnswers = isAnswered.current;
  const answers = {
    rejection: data.rejection,
    data,
    now,
    acts,
    isTyping,
    onTyping: setTyping,
    isResting: now < settings.lighterUntil,
  };
  return (
    <div class="loop">
      {sent.length > 0 && <Requests requests={sent} now={now} onEvent={acts.onEvent} />}
      {hasAnswers && <FeedbackPart {...answers} />}
      {!isTyping && (hasAnswers || sent.length > 0) && <h3>{t('draft.next')}</h3>}
      {!isTyping && <NextAsk data={data} settings={settings} now={now} acts={acts} />}
      {!hasAnswers && <FeedbackPart {...answers} />}
    </div>
  );
}

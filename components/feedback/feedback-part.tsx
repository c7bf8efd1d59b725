import { useState } from 'preact/hooks';
import type { Rejection } from '../../utils/core/model/rejection.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import type { FeedbackActs, FeedbackData } from './feedback-data.ts';
import { FeedbackItem } from './feedback-item.tsx';
import { NotedThemes } from './noted-themes.tsx';
import { OwnNumbersLine } from './own-numbers.tsx';
import { TypeFeedback } from './type-feedback.tsx';

interface FeedbackPartProps {
  readonly rejection: Rejection;
  readonly data: FeedbackData;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly acts: FeedbackActs;
  /** True while the form for a new answer is open. */
  readonly isTyping: boolean;
  readonly onTyping: (isTyping: boolean) => void;
  /** In a lighter week counts rest. */
  readonly isResting: boolean;
}

/** What came back on a rejection, and a place to paste or note more. */
export function FeedbackPart({ rejection, data, now, acts, isTyping, onTyping, isResting }: FeedbackPartProps) {
  // What is being typed is in its own form until it is done.
  const [typedId, setTypedId] = useState<string | null>(null);
  const typing: FeedbackActs = {
    ...acts,
    onType: (id, typed, isKept) => {
      setTypedId(id);
      return acts.onType(id, typed, isKept);
    },
  };
  const { language } = rejection;
  return (
    <div class="feedback-part">
      {data.feedback
        .filter(({ id }) => !(isTyping && id === typedId))
        .map((feedback) => (
          <FeedbackItem
            key={feedback.id}
            feedback={feedback}
            data={data}
            letterLanguage={language}
            now={now}
            acts={acts}
          />
        ))}
      <NotedThemes data={data} acts={acts} />
      {isTyping ? (
        <TypeFeedback
          feedback={null}
          rejectionId={rejection.id}
          from={rejection.recruiterName}
          letterLanguage={language}
          acts={typing}
          onDone={() => {
            onTyping(false);
            setTypedId(null);
          }}
        />
      ) : (
        <p>
          <Button onClick={() => onTyping(true)}>{t('feedback.add')}</Button>
        </p>
      )}
      <OwnNumbersLine numbers={data.numbers} isResting={isResting} />
    </div>
  );
}

import { useState } from 'preact/hooks';
import { type Feedback, grades } from '../../utils/core/model/feedback.ts';
import { formatDay } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import { RichText } from '../ui/rich-text.tsx';
import type { FeedbackActs, FeedbackData } from './feedback-data.ts';
import { GradeLine } from './grade-line.tsx';
import { MarkedText } from './marked-text.tsx';
import { gradeOf } from './read-feedback.ts';
import { ThemeOffers } from './theme-offers.tsx';
import { TypeFeedback } from './type-feedback.tsx';

interface FeedbackItemProps {
  readonly feedback: Feedback;
  readonly data: FeedbackData;
  readonly letterLanguage: string | null;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly acts: FeedbackActs;
}

/** One answer, verbatim, with the words that its grade rests on, and what can be taken from it. */
export function FeedbackItem({ feedback, data, letterLanguage, now, acts }: FeedbackItemProps) {
  const [isTyping, setTyping] = useState(false);
  const { text, from, grade, receivedOn, messageKey } = feedback;
  if (isTyping) {
    const done = () => setTyping(false);
    return (
      <TypeFeedback
        feedback={feedback}
        rejectionId={feedback.rejectionId}
        from={from}
        letterLanguage={letterLanguage}
        acts={acts}
        onDone={done}
      />
    );
  }
  const graded = gradeOf(text, letterLanguage);
  return (
    <article class="feedback-item">
      <h3>
        {from ? (
          <RichText of="feedback.head" values={{ from, day: formatDay(receivedOn, now) }} />
        ) : (
          t('feedback.head_nobody', { day: formatDay(receivedOn, now) })
        )}
      </h3>
      <blockquote class="feedback-words" dir="auto">
        <MarkedText text={text} spans={grade === graded.grade ? graded.evidence : []} />
      </blockquote>
      <GradeLine graded={graded} grade={grade} quotes={false} />
      {grade !== 'general' && <ThemeOffers text={text} data={data} letterLanguage={letterLanguage} acts={acts} />}
      <details class="feedback-more">
        <summary>{t('feedback.more')}</summary>
        <SelectField
          label={t('feedback.see_otherwise')}
          value={grade}
          options={grades.map((value) => ({ value, text: t(`feedback.grade.${value}`) }))}
          onChange={(value) => acts.onGrade(feedback, value)}
        />
        <p class="row-buttons">
          {messageKey === null && <Button onClick={() => setTyping(true)}>{t('feedback.change')}</Button>}
          <Button kind="quiet" onClick={() => acts.onDelete(feedback)}>
            {t('feedback.delete')}
          </Button>
        </p>
      </details>
    </article>
  );
}

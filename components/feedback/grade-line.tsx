import type { GradedFeedback } from '../../utils/core/feedback/grade.ts';
import type { Grade } from '../../utils/core/model/feedback.ts';
import { t } from '../../utils/i18n/t.ts';

interface GradeLineProps {
  readonly graded: GradedFeedback;
  /** The grade that counts: the person's where they see it otherwise. */
  readonly grade: Grade;
  /** False where the words are marked in the text itself. */
  readonly quotes?: boolean;
}

/** How much there is in an answer, and the words that say so. */
export function GradeLine({ graded, grade, quotes = true }: GradeLineProps) {
  const words = quotes && grade === graded.grade ? graded.evidence.map(({ text }) => text) : [];
  if (!graded.isRead && grade === graded.grade) {
    return (
      <p class="grade note" role="status">
        {t('feedback.not_read')}
      </p>
    );
  }
  return (
    <p class="grade" role="status">
      <strong>{t(`feedback.grade.${grade}`)}</strong> {t(`feedback.grade_text.${grade}`)}
      {words.length > 0 && (
        <span class="note">
          {' '}
          {t('feedback.because')}{' '}
          {words.map((each, index) => (
            <q key={`${index}${each}`} dir="auto">
              {each}
            </q>
          ))}
        </span>
      )}
    </p>
  );
}

import type { Feedback, Grade } from '../../utils/core/model/feedback.ts';
import type { Lesson } from '../../utils/core/model/lesson.ts';
import type { Theme, ThemeMention } from '../../utils/core/model/theme.ts';
import type { OwnNumbers } from '../../utils/core/requests/numbers.ts';
import type { ThemeHint } from '../../utils/core/themes/detect-themes.ts';

/** What came back on a rejection, and what the person made of it. */
export interface FeedbackData {
  readonly feedback: readonly Feedback[];
  readonly themes: readonly Theme[];
  /** The themes noted on this rejection. */
  readonly mentions: readonly ThemeMention[];
  /** The lessons from this rejection. */
  readonly lessons: readonly Lesson[];
  readonly numbers: OwnNumbers;
}

/** Words that came back, as the person types or pastes them. */
export interface TypedFeedback {
  readonly text: string;
  readonly from: string;
  readonly grade: Grade;
  /** The day it came, YYYY-MM-DD; today where the person says nothing of it. */
  readonly receivedOn?: string;
}

/** What a person can do with what came back. */
export interface FeedbackActs {
  /** Keeps what was typed under this id, from the first letter on. `isKept` says whether it was kept before. */
  readonly onType: (id: string, typed: TypedFeedback, isKept: boolean) => Promise<unknown>;
  /** All words of a new one were taken away again: it is as if none had been typed. */
  readonly onEmptied: (id: string) => Promise<unknown>;
  /** The person is done typing, by whatever way: the open request it answers is closed. */
  readonly onKept: (id: string) => Promise<unknown>;
  readonly onGrade: (feedback: Feedback, grade: Grade) => void;
  readonly onDelete: (feedback: Feedback) => void;
  readonly onNoteTheme: (hint: ThemeHint) => void;
  /** The hint does not fit here. */
  readonly onDropMention: (mention: ThemeMention) => void;
  /** Rejects where it could not be written, and the person was told. */
  readonly onAddLesson: (lesson: Pick<Lesson, 'situation' | 'response' | 'themeKey'>) => Promise<unknown>;
}

import type { IfThen } from '../../utils/core/lessons/if-then.ts';
import type { Lesson } from '../../utils/core/model/lesson.ts';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import type { Rejection, RejectionEdit } from '../../utils/core/model/rejection.ts';
import type { Theme, ThemeMention } from '../../utils/core/model/theme.ts';
import type { DeeperReason } from '../../utils/core/reflection/deeper-offer.ts';
import type { ReasonActs } from '../record/reason-acts.ts';

/** All that a look back at one rejection shows. */
export interface ReflectionData {
  readonly rejection: Rejection;
  /** Null where none was begun. */
  readonly reflection: Reflection | null;
  /** Why more questions are offered; null where they are not. */
  readonly deeper: DeeperReason | null;
  /** Lessons that came from this rejection. */
  readonly lessons: readonly Lesson[];
  readonly themes: readonly Theme[];
  /** Mentions on this rejection. */
  readonly mentions: readonly ThemeMention[];
}

/** A theme that the person keeps with a rejection, by its stored key. */
export interface KeptTheme {
  readonly key: string;
  readonly side: Theme['side'];
  /** The person's own name for it; empty for ours. */
  readonly label: string;
  /** Verbatim words it rests on; empty where the person chose it by itself. */
  readonly quote: string;
}

/** What a person can do in a look back. Where something could not be written, they are told. */
export interface ReflectionActs extends ReasonActs {
  /** Saves an answer as it stands. Rejects where it could not be saved. */
  readonly onAnswer: (question: string, text: string) => Promise<unknown>;
  /** Saves an answer that was tapped. True where it could be written, as with all that follow. */
  readonly onChoose: (question: string, choice: string) => Promise<boolean>;
  readonly onPlace: (place: string) => void;
  readonly onDeepen: () => Promise<boolean>;
  readonly onEnd: () => Promise<boolean>;
  /** Saves words about the rejection itself. Rejects where they could not be saved. */
  readonly onEdit: (edit: Pick<RejectionEdit, 'liked' | 'unkeptTheme'>) => Promise<unknown>;
  readonly onKeepLesson: (line: IfThen) => Promise<boolean>;
  readonly onKeepTheme: (theme: KeptTheme) => Promise<boolean>;
}

/** What a person can do with all that was written, on the record's own page. Each can be taken back. */
export interface LookBackActs extends ReflectionActs {
  readonly onDeleteAnswer: (question: string) => void;
  readonly onDeleteAll: () => void;
}

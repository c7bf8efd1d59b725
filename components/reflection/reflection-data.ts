import type { IfThen } from '../../utils/core/lessons/if-then.ts';
import type { Lesson } from '../../utils/core/model/lesson.ts';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import type { KeptReason, Rejection } from '../../utils/core/model/rejection.ts';
import type { Theme, ThemeMention } from '../../utils/core/model/theme.ts';
import type { DeeperReason } from '../../utils/core/reflection/deeper-offer.ts';

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

/** What a person can do in a look back. */
export interface ReflectionActs {
  /** Saves an answer as it stands. Rejects where it could not be saved. */
  readonly onAnswer: (question: string, text: string) => Promise<unknown>;
  readonly onPlace: (place: string) => void;
  readonly onDeepen: () => void;
  readonly onEnd: () => void;
  readonly onReasons: (reasons: readonly KeptReason[]) => void;
  /** What the person liked about a job they wanted much. */
  readonly onLiked: (words: string) => Promise<unknown>;
  readonly onKeepLesson: (line: IfThen) => void;
  readonly onKeepTheme: (theme: KeptTheme) => void;
}

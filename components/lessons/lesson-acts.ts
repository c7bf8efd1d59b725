import type { IfThen } from '../../utils/core/lessons/if-then.ts';
import type { Lesson, LessonState } from '../../utils/core/model/lesson.ts';

/** What a person can do with lessons. */
export interface LessonActs {
  /** True where it was kept; where not, the person is told. */
  readonly onAdd: (line: IfThen, themeKey: string | null) => Promise<boolean>;
  readonly onEdit: (lesson: Lesson, edit: Partial<IfThen>) => Promise<unknown>;
  readonly onMove: (lesson: Lesson, state: LessonState) => void;
  readonly onDelete: (lesson: Lesson) => void;
}

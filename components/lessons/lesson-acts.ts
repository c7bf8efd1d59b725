import type { IfThen } from '../../utils/core/lessons/if-then.ts';
import type { Lesson, LessonState } from '../../utils/core/model/lesson.ts';

/** What a person can do with lessons. */
export interface LessonActs {
  readonly onAdd: (line: IfThen, themeKey: string | null) => void;
  readonly onEdit: (lesson: Lesson, edit: Partial<IfThen>) => Promise<unknown>;
  readonly onMove: (lesson: Lesson, state: LessonState) => void;
  readonly onDelete: (lesson: Lesson) => void;
}

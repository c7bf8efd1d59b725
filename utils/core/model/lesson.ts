import type { RecordBase } from './record.ts';

export const lessonStates = ['open', 'practising', 'done', 'let_go'] as const;
export type LessonState = (typeof lessonStates)[number];

/** An if-then line. */
export interface Lesson extends RecordBase {
  readonly situation: string;
  readonly response: string;
  readonly state: LessonState;
  readonly rejectionId: string | null;
  readonly themeKey: string | null;
}

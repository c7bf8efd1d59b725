import { type Lesson, type LessonState, lessonStates } from '../model/lesson.ts';

/** Where a lesson can go from a state: anywhere else, at any time; nothing is ever overdue. */
export function nextStates(state: LessonState): readonly LessonState[] {
  return lessonStates.filter((other) => other !== state);
}

/** The lesson in another state. */
export function moveLesson(lesson: Lesson, state: LessonState, now: number): Lesson {
  return lesson.state === state ? lesson : { ...lesson, state, updatedAt: now };
}

const order: Readonly<Record<LessonState, number>> = { practising: 0, open: 1, done: 2, let_go: 3 };

/** Lessons as they are listed: being practised, open, done, let go; the newest first. None moves while it is reworded. */
export function sortLessons(lessons: readonly Lesson[]): readonly Lesson[] {
  return [...lessons].sort((one, other) => order[one.state] - order[other.state] || other.createdAt - one.createdAt);
}

/** One small step for today: the lesson being practised that was left alone longest; null for none. */
export function stepForToday(lessons: readonly Lesson[]): Lesson | null {
  const practised = lessons.filter((lesson) => lesson.state === 'practising');
  const from = practised.length > 0 ? practised : lessons.filter((lesson) => lesson.state === 'open');
  return [...from].sort((one, other) => one.updatedAt - other.updatedAt)[0] ?? null;
}

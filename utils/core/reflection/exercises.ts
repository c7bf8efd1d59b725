/** An optional exercise; title, steps and one line on what is known about it are at `reflection.exercises.<key>`. */
export interface Exercise {
  readonly key: string;
  /** Keys of the writing steps, in order. */
  readonly steps: readonly string[];
  /** Length of the timer that may be started, in minutes; null for none. */
  readonly minutes: number | null;
  /** The study that its line on evidence rests on; null where nothing is claimed. */
  readonly source: string | null;
}

export const exercises: readonly Exercise[] = [
  {
    key: 'self_compassion',
    steps: ['what_happened', 'others_too', 'as_a_friend'],
    minutes: null,
    source: 'https://www.frontiersin.org/articles/10.3389/fpsyg.2020.01371',
  },
  { key: 'free_writing', steps: ['write'], minutes: 10, source: null },
  { key: 'friend', steps: ['tell'], minutes: null, source: null },
];

/** The exercise that a key of its answers, or a place in it, belongs to; null for every other. */
export function exerciseOf(key: string): Exercise | null {
  return exercises.find((exercise) => key.startsWith(`${exercise.key}.`)) ?? null;
}

/** The key under which the words of an exercise step are kept among the answers of a reflection. */
export function exerciseAnswerKey(exercise: string, step: string): string {
  return `${exercise}.${step}`;
}

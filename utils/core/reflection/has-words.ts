import type { Reflection } from '../model/reflection.ts';

/** Whether anything was written in a look back, or said with a tap. One that was only looked through has no words. */
export function hasWords({ answers }: Pick<Reflection, 'answers'>): boolean {
  return answers.some(({ text }) => text.trim() !== '');
}
